import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metadata } from '../builds/metadata.js';
import { writeMetadata } from '../builds/metadata-file.js';
import type { Outcome } from '../builds/outcome.js';
import { familyNamed } from '../nix/catalogue/index.js';
import { withBuilderLogs } from '../nix/failures/builder-log.js';
import { keepDerivationLogs } from '../nix/failures/derivation-logs.js';
import type { Failure, KnownFailure } from '../nix/failures/failure.js';
import { parseFlakeRef } from '../nix/flake/ref.js';
import { printReproduction, reproductionOf } from '../nix/flake/reproduce.js';
import { nixSources } from '../nix/flake/sources.js';
import { nixQuery } from '../nix/query.js';
import type { RecordResult } from '../record/record.js';
import { redactText } from '../redact/stream-redactor.js';
import { messageOf } from '../system/errors.js';
import type { Action } from './action.js';
import { type Activated, activatedBy, stateAfter } from './activation/activated.js';
import { withAftermath } from './activation/aftermath.js';
import { activationEnds } from './activation/stopped.js';
import { profileLinkOf } from './activation/system-state.js';
import { type Repository, repositoryOf } from './checkout.js';
import { systemAttribute } from './command/nix-build.js';
import { redactMetadata } from './metadata/redact-metadata.js';
import { queryTimeoutMs, resultOf } from './metadata/result.js';
import { failureOfEnd, failuresOfStatus, outcomeOf } from './outcome.js';
import { blankEndNotice, recordingIn, type WrittenScreens, writeScreens } from './pictures/screens.js';
import type { Rebuild } from './prepare.js';
import type { RecordedRebuild } from './record-rebuild.js';
import type { SequelEnd } from './sequel.js';

/** Makes everything that is derived from a finished recording, and writes `metadata.json`, redacted. */
export async function concludeRebuild(rebuild: Rebuild, ended: RecordedRebuild): Promise<Metadata> {
  const { recorded, understood, resources, sequel } = ended;
  const { request, dir, redaction, notice } = rebuild;
  const { action, timestamp, files, revision } = rebuild.metadata;
  const activated = activatedBy(rebuild, ended);
  const asked = action === null ? (activated?.action ?? null) : request.action;
  const { found, outcome } = endOf(ended, asked);
  const succeeded = outcome === 'success';
  const repository = await repositoryOf(rebuild.checkout, request.env);
  const isBuilt = recorded.exitCode === 0 || understood.hasActivated;
  const causes = succeeded ? [] : await failuresOf(rebuild, ended, found, { repository, isBuilt });
  const state = await stateAfter(rebuild, recorded, activated);
  const result =
    recorded.ended === 'exited' || isBuilt
      ? await resultOf(rebuild, {
          succeeded,
          isBuilt,
          printed: understood.storePath,
          activated,
          state,
          failures: found,
          isInHurry: recorded.ended !== 'exited',
        })
      : null;
  const failures =
    activated !== null && understood.hasActivated
      ? withAftermath(causes, {
          activated,
          system: result?.store_path ?? null,
          needsBoot: outcome === 'needs_boot',
          state,
          profileLink: profileLinkOf(request.extraArgs),
          isRoot: process.getuid?.() === 0,
        })
      : causes;
  if (understood.unread.count > 0)
    notice(`${understood.unread.count} records of Nix' activity log could not be read`);
  for (const sentence of activationEnds(recorded, { state, before: rebuild.before.current }))
    notice(sentence);
  const pictures = request.recording ? await drawPictures(rebuild, recorded) : null;
  const metadata: Metadata = {
    ...rebuild.metadata,
    success: succeeded,
    outcome,
    exit_code: recorded.exitCode,
    finished_at: new Date(Date.parse(timestamp) + recorded.seconds * 1000).toISOString(),
    duration_seconds: Math.round(recorded.seconds * 1000) / 1000,
    revision: revision && {
      ...revision,
      repository: repository && `${repository.server}/${repository.repository}`,
    },
    error_message: failures[0]?.message ?? null,
    failure: failures[0] ?? null,
    failures,
    phases: understood.phases,
    activity: understood.activity,
    result,
    system: sequel?.system ?? (state && { ...systemBefore(activated, rebuild, ended), ...state }),
    resources,
    files: { ...files, ...pictures?.files },
    ...(pictures && pictures.screenSeconds !== null ? { screen_seconds: pictures.screenSeconds } : {}),
    ...triedBy(sequel),
    ...(pictures?.reductions.length ? { gif_reduction: pictures.reductions } : {}),
    ...remediesOf(ended),
    ...(rebuild.notices.length > 0 ? { notices: rebuild.notices } : {}),
  };
  const written = await writeMetadata(dir, redactMetadata(metadata, redaction));
  for (const added of written.notices ?? []) notice(added);
  return written;
}

/** How it ended, and why, by the last of its attempts. */
function endOf(
  { recorded, understood, sequel, attempts: { needsBoot } }: RecordedRebuild,
  asked: Action | null,
): { found: KnownFailure[]; outcome: Outcome } {
  if (needsBoot !== null) return { found: [needsBoot], outcome: sequel?.outcome ?? 'needs_boot' };
  const found = failuresOfStatus(recorded.exitCode, asked, understood.failures);
  return { found, outcome: sequel?.outcome ?? outcomeOf(recorded, asked, found) };
}

/** What a trial has turned out to be; nothing for what is none. */
function triedBy(sequel: SequelEnd | null): Pick<Metadata, 'tried'> {
  return sequel?.tried === undefined ? {} : { tried: sequel.tried };
}

/** What was done about failures; nothing where nothing was. */
function remediesOf({ attempts, sequel }: RecordedRebuild): Pick<Metadata, 'remedies'> {
  const remedies = [...attempts.remedies, ...(sequel?.remedies ?? [])];
  return remedies.length > 0 ? { remedies } : {};
}

/** Which machine was activated, and the store path of what it ran before; null where it was not asked or gave no answer. */
function systemBefore(
  activated: Activated | null,
  { before, request }: Rebuild,
  { targetBefore }: RecordedRebuild,
): { host: string | null; before: string | null } {
  const host = activated?.host ?? null;
  if (activated?.host === null) return { host, before: before.current };
  return { host, before: host === request.targetHost ? targetBefore : null };
}

/** Why what followed the rebuild did not succeed comes first, unless its own output says it. */
function withSequel(failures: Failure[], { failure }: SequelEnd): Failure[] {
  const known = failures.filter(({ family }) => family !== 'unknown');
  if (failure === null) return known;
  return [{ ...failure, reproduce: null }, ...known];
}

/** The failures with the command that reproduces each and their full logs; how the recording ended comes first. */
async function failuresOf(
  rebuild: Rebuild,
  { recorded, sequel }: RecordedRebuild,
  found: KnownFailure[],
  { repository, isBuilt }: { repository: Repository | null; isBuilt: boolean },
): Promise<Failure[]> {
  const { request, dir, checkout, metadata } = rebuild;
  const end = failureOfEnd(recorded, request.timeoutSeconds);
  const others = end ? found.filter(({ family }) => family !== 'interrupted' && family !== 'unknown') : found;
  const origin = {
    flake: metadata.flake === null ? null : parseFlakeRef(metadata.flake).flake,
    host: metadata.host,
    file: metadata.file ?? null,
    attribute: metadata.file ? systemAttribute(metadata.file, request.extraArgs) : null,
    args: [...(request.acceptFlakeConfig ? ['--accept-flake-config'] : []), ...request.extraArgs],
    sha: checkout.revision && !checkout.revision.dirty ? checkout.revision.sha : null,
    repository,
    checkout: checkout.root,
    directory: checkout.directory,
  };
  // The lines that explain counts are those of what it reads, which here is no file.
  const failures = [...(end ? [end] : []), ...others].map(({ source: _, ...failure }) => {
    // What was built can be built again.
    const reproduction = isBuilt ? null : reproductionOf(familyNamed(failure.family), origin);
    return { ...failure, reproduce: reproduction && printReproduction(reproduction) };
  });
  // After a cancel the runner kills the job within seconds; Nix keeps the logs.
  if (recorded.ended !== 'exited') return failures;
  const kept = await keptLogs(rebuild, failures);
  const explained = await withBuilderLogs(kept, {
    logOf: async ({ log_file: file }) => (file ? readFile(join(dir, file), 'utf8').catch(() => null) : null),
    sources: () => nixSources(checkout.root, request.env),
  });
  return sequel === null ? explained : withSequel(explained, sequel);
}

async function keptLogs(
  { request, dir, redaction, notice }: Rebuild,
  failures: Failure[],
): Promise<Failure[]> {
  try {
    const { printedLines } = await import('../terminal/log/transcript.js');
    // As in rebuild.log: cursor movement in it must not put a secret together on a reader's terminal.
    const redact = (text: string) => redactText(redaction, printedLines(text));
    return await keepDerivationLogs(failures, { dir, run: nixQuery(request.env, queryTimeoutMs), redact });
  } catch (thrown) {
    notice(`the logs of failed builds could not be kept: ${messageOf(thrown)}`);
    return failures;
  }
}

/** Frames, screenshot and animation; what cannot be made is left out with a notice. */
async function drawPictures(
  { request, dir, redaction, notice }: Rebuild,
  recorded: RecordResult,
): Promise<WrittenScreens> {
  const { frameIntervalSeconds, theme, idleLimitSeconds, maxGifBytes } = request;
  const onProblem = (thrown: unknown) => notice(`a picture could not be made: ${messageOf(thrown)}`);
  try {
    const recording = await recordingIn(dir);
    // A cancelled job is killed seconds later; the animation can be made from the cast at any time.
    const animated = request.exportGif && recorded.ended !== 'cancelled';
    const gif = animated ? { maxBytes: maxGifBytes, idleLimitSeconds } : null;
    const inHurry = recorded.ended === 'cancelled' || recorded.ended === 'timed_out';
    const { machineFonts } = await import('./pictures/fonts/machine-fonts.js');
    const fonts = machineFonts({ fontDir: request.fontDir, env: request.env }, notice);
    const options = {
      dir,
      redaction,
      seconds: recorded.seconds,
      frameIntervalSeconds,
      theme,
      fonts,
      gif,
      inHurry,
    };
    const screens = await writeScreens(recording, options, onProblem);
    if (screens.files.screen && !screens.files.frames)
      notice(
        'the recording is long and was stopped: there are no frames, and the last screen is made of its end',
      );
    const blankEnd = blankEndNotice(screens);
    if (blankEnd !== null) notice(blankEnd);
    return screens;
  } catch (thrown) {
    onProblem(thrown);
    return { files: {}, reductions: [], screenSeconds: null };
  }
}
