import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Builds, openBuilds } from '../builds/builds.js';
import { directoryForBuilds } from '../builds/default-directory.js';
import type { Build, Metadata } from '../builds/metadata.js';
import type { Size } from '../cast/parse-size.js';
import { copiedFlakeDir } from '../nix/flake/copied.js';
import { loadRedaction, type Redaction } from '../redact/redaction.js';
import { redactText } from '../redact/stream-redactor.js';
import { freeBytes, lowDiskBytes } from '../system/disk/space.js';
import { randomHex } from '../system/random.js';
import { formatBytes } from '../text/size.js';
import { localFiles } from './activation/local-files.js';
import { profileLinkOf, type SystemState, systemState } from './activation/system-state.js';
import { type CheckoutState, checkoutOf } from './checkout.js';
import { type CommandLine, commandLineOf } from './command/command-line.js';
import { nixVersionLine, versionsOf } from './command/versions.js';
import { finishLeftovers } from './finish.js';
import { withFlakeSettings } from './flake-settings.js';
import { comparedWith } from './metadata/compared-with.js';
import { provisionalMetadata } from './metadata/provisional.js';
import { recordable } from './readiness/recordable.js';
import { flakeOf, type RebuildRequest } from './request.js';
import { runningMark } from './running-mark.js';
import type { Sequel } from './sequel.js';
import type { TerminalMask } from './terminal-mask.js';

/** A rebuild that is ready to run: what was asked for, what will run, and what was there before. */
export type Rebuild = {
  request: RebuildRequest;
  command: CommandLine;
  checkout: CheckoutState;
  redaction: Redaction;
  /** Makes a mask for terminal text of this rebuild, against secrets that cursor movement puts together. */
  newTerminalMask: (sizeOf: () => Size, options: { isLive: boolean }) => Promise<TerminalMask>;
  /** As `nix --version` prints it; null where there is no Nix. */
  nixVersion: string | null;
  builds: Builds;
  /** 24 hexadecimal digits that mark this rebuild's processes and temporary files. */
  nonce: string;
  /** The build's directory, absolute. It exists and has its mark only. */
  dir: string;
  /** Finished builds before this one, newest first. */
  earlier: Build[];
  /** What this machine runs and boots before the rebuild. */
  before: SystemState;
  /** Store path of the system that the result is compared with; null where none is known. */
  previousSystem: string | null;
  /** What is known before it runs; outcome `interrupted`. */
  metadata: Metadata;
  /** What was left out or went wrong beside the rebuild, redacted, each sentence once. */
  notices: string[];
  /** Adds to `notices` and reports it to the caller. */
  notice: (message: string) => void;
};

/**
 * Decides what will run, completes what killed recorders left, and makes the build's directory. Throws a
 * `ToolError` for a bad pattern, a missing file or program, or a directory that cannot be written.
 */
export async function prepareRebuild(
  asked: RebuildRequest,
  onNotice: (message: string) => void = () => {},
  sequel: Sequel | null = null,
): Promise<Rebuild> {
  const requested = withFlakeSettings(asked);
  const { secrets, redact, env } = requested;
  // Programs are asked while the redaction is compiled, which takes as long.
  const looking = Promise.all([
    commandLineOf(requested),
    nixVersionLine(env),
    checkoutOf(requested),
    recordable(requested, (message) => notice(message)),
  ]);
  looking.catch(() => {});
  const redaction = await loadRedaction({ secrets, patterns: redact }, env);
  const notices: string[] = [];
  const notice = (message: string) => {
    const redacted = redactText(redaction, message);
    if (notices.includes(redacted)) return;
    notices.push(redacted);
    onNotice(redacted);
  };
  for (const message of redaction.notices) notice(message);

  const [chosen, nixVersion, checkout, { request, tmux }] = await looking;
  const before = systemState(localFiles(), profileLinkOf(request.extraArgs));
  const builds = openBuilds(request.outputDir);
  const { finished: earlier } = await finishLeftovers(builds, notice);
  const started = new Date();
  const nonce = randomHex(12);
  const metadata = provisionalMetadata({
    ...{ request, command: chosen, sequel },
    started,
    revision: checkout.revision,
    versions: versionsOf(nixVersion, tmux?.version ?? null),
  });
  const mark = await runningMark({ metadata, nonce, redaction, isRecorded: request.recording });
  const isFirst = !existsSync(builds.dir);
  const dir = await builds.create(started, mark);
  const command = chosen.runsInBuild ? { ...chosen, outLink: join(dir, 'result') } : chosen;
  const free = freeBytes(dir);
  if (free !== null && free < lowDiskBytes)
    notice(`only ${formatBytes(free)} are free where builds are kept (${dir})`);
  const flake = flakeOf(request.target);
  const copied = flake && copiedFlakeDir(flake, request.cwd, builds.dir);
  const isOutside = flake !== null && builds.dir === directoryForBuilds(flake, request.cwd, request.env);
  if (isFirst && isOutside && !builds.dir.startsWith(`${request.cwd}/`))
    notice(
      `builds are kept in ${builds.dir}, since Nix would copy them into its store with the flake, which is not under git`,
    );
  if (copied)
    notice(
      `Nix copies the flake in ${copied} into its store with every build in ${builds.dir}, and builds it anew ` +
        'each time; put them elsewhere (output-dir), or the flake under git',
    );
  return {
    request,
    command,
    checkout,
    redaction,
    // Loaded only here: the emulator takes a moment, for which the command should not wait.
    newTerminalMask: async (sizeOf, options) => {
      const { TerminalMask } = await import('./terminal-mask.js');
      return new TerminalMask(redaction, sizeOf, options);
    },
    nixVersion,
    builds,
    dir,
    earlier,
    before,
    previousSystem: comparedWith(request, command, { running: before.current, earlier }),
    metadata,
    nonce,
    notices,
    notice,
  };
}
