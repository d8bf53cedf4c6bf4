import { relative, resolve } from 'node:path';
import type { Metadata } from '../builds/metadata.js';
import { writeMetadata } from '../builds/metadata-file.js';
import { keepDerivationLogs } from '../nix/failures/derivation-logs.js';
import type { Failure } from '../nix/failures/failure.js';
import { localFlakeDir, splitFlakeRef } from '../nix/flake/ref.js';
import { reproduceCommand } from '../nix/flake/reproduce.js';
import type { RebuildObserver } from '../nix/observer.js';
import type { RecordResult } from '../record/record.js';
import type { Redaction } from '../redact/redaction.js';
import { redactText } from '../redact/stream-redactor.js';
import { messageOf } from '../system/errors.js';
import type { Resources } from '../system/proc/resources.js';
import { printedLines } from '../terminal/transcript.js';
import type { CheckoutState } from './checkout.js';
import { redactMetadata } from './metadata/redact-metadata.js';
import { nixQuery, resultOf } from './metadata/result.js';
import { failureOfEnd, outcomeOf } from './outcome.js';
import { recordingIn, type WrittenScreens, writeScreens } from './pictures/screens.js';
import type { RebuildRequest } from './request.js';

export type Conclusion = {
  request: RebuildRequest;
  dir: string;
  recorded: RecordResult;
  observer: RebuildObserver;
  initial: Metadata;
  redaction: Redaction;
  checkout: CheckoutState;
  resources: Resources | null;
  previous: string | null;
  outLink: string | null;
  notices: string[];
  notice: (message: string) => void;
};

/** Makes everything that is derived from a finished recording, and writes `metadata.json`, redacted. */
export async function concludeBuild(conclusion: Conclusion): Promise<Metadata> {
  const { request, dir, recorded, initial, redaction, notice } = conclusion;
  const action = initial.action === null ? null : request.action;
  const understood = conclusion.observer.end({ exitCode: recorded.exitCode, seconds: recorded.seconds });
  const outcome = outcomeOf(recorded, action, understood.failures);
  const failures = outcome === 'success' ? [] : await failuresOf(conclusion, understood.failures);
  const result =
    recorded.ended === 'exited'
      ? await resultOf(request, {
          storePath: understood.storePath,
          outLink: conclusion.outLink,
          startedMs: Date.parse(initial.timestamp),
          previous: conclusion.previous,
          checkout: conclusion.checkout,
          succeeded: outcome === 'success',
        })
      : null;
  if (understood.unread.count > 0)
    notice(`${understood.unread.count} records of Nix' activity log made no sense`);
  const pictures = request.recording ? await drawPictures(conclusion) : null;
  const metadata: Metadata = {
    ...initial,
    success: outcome === 'success',
    outcome,
    exit_code: recorded.exitCode,
    finished_at: new Date(Date.parse(initial.timestamp) + recorded.seconds * 1000).toISOString(),
    duration_seconds: Math.round(recorded.seconds * 1000) / 1000,
    error_message: failures[0]?.message ?? null,
    failure: failures[0] ?? null,
    failures,
    phases: understood.phases,
    activity: understood.activity,
    result,
    resources: conclusion.resources,
    files: { ...initial.files, ...pictures?.files },
    ...(pictures?.reductions.length ? { gif_reduction: pictures.reductions } : {}),
    ...(conclusion.notices.length > 0 ? { notices: conclusion.notices } : {}),
  };
  const redacted = redactMetadata(metadata, redaction);
  await writeMetadata(dir, redacted);
  return redacted;
}

/** The failures with how to reproduce them and their full logs kept; how the recording ended comes first. */
async function failuresOf(conclusion: Conclusion, found: Failure[]): Promise<Failure[]> {
  const { request, dir, recorded, redaction, checkout, initial, notice } = conclusion;
  const end = failureOfEnd(recorded, request.timeoutSeconds);
  const kept = end ? found.filter(({ family }) => family !== 'interrupted' && family !== 'unknown') : found;
  const origin = {
    flake: initial.flake === null ? null : flakeInCheckout(splitFlakeRef(initial.flake).flake, conclusion),
    host: initial.host,
    file: initial.file ?? null,
    sha: checkout.revision && !checkout.revision.dirty ? checkout.revision.sha : null,
    repository: checkout.repository,
    checkout: checkout.root,
  };
  const failures = [...(end ? [end] : []), ...kept].map((failure) => ({
    ...failure,
    reproduce: reproduceCommand(failure, origin),
  }));
  // After a cancel there are two seconds for everything: a log can be had from Nix later.
  if (recorded.ended !== 'exited') return failures;
  try {
    // As in rebuild.log: cursor movement in it must not put a secret together on a reader's terminal.
    const redact = (text: string) => redactText(redaction, printedLines(text));
    return await keepDerivationLogs(failures, { dir, run: nixQuery(request.env), redact });
  } catch (thrown) {
    notice(`the logs of failed builds could not be kept: ${messageOf(thrown)}`);
    return failures;
  }
}

/** A flake of the checkout by its place in it, so that it can be named at a revision; others as they are. */
function flakeInCheckout(flake: string, { request, checkout }: Conclusion): string {
  const dir = localFlakeDir(flake);
  if (dir === null || checkout.revision === null || checkout.revision.dirty) return flake;
  const inside = relative(checkout.root, resolve(request.cwd, dir));
  if (inside.startsWith('..')) return flake;
  return inside === '' ? '.' : `./${inside}`;
}

/** Frames, screenshot and animation; what cannot be made is a notice. */
async function drawPictures({
  request,
  dir,
  recorded,
  redaction,
  notice,
}: Conclusion): Promise<WrittenScreens> {
  const { frameIntervalSeconds, theme, idleLimitSeconds, maxGifBytes } = request;
  const onProblem = (thrown: unknown) => notice(`a picture could not be made: ${messageOf(thrown)}`);
  try {
    const recording = await recordingIn(dir);
    // A cancelled job is killed seconds later; the animation can be made from the cast at any time.
    const animated = request.exportGif && recorded.ended !== 'cancelled';
    const gif = animated ? { maxBytes: maxGifBytes, idleLimitSeconds } : null;
    const options = { dir, redaction, seconds: recorded.seconds, frameIntervalSeconds, theme, gif };
    return await writeScreens(recording, options, onProblem);
  } catch (thrown) {
    onProblem(thrown);
    return { files: {}, reductions: [] };
  }
}
