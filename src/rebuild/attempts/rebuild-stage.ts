import type { Understanding } from '../../nix/observer.js';
import type { OpenRecording, RecordResult } from '../../record/request.js';
import type { AttemptEnd, AttemptStage, RemedyCommandEnd } from '../../remedy/attempts/stage.js';
import { type Known, lookAround } from '../../remedy/look.js';
import { trustedOwnRemedies } from '../../remedy/own.js';
import type { RemedyCommand } from '../../remedy/remedy.js';
import { undo, writeUndo } from '../../remedy/undo.js';
import { isCi } from '../../system/ci.js';
import type { Environment } from '../../system/environment.js';
import { localFlakeDirOf } from '../checkout.js';
import type { RebuildHooks } from '../hooks.js';
import { failuresOfStatus } from '../outcome.js';
import type { Rebuild } from '../prepare.js';
import { askPerson } from './ask-person.js';
import { sayRemedy } from './say-remedy.js';

/** A rebuild whose first attempt has failed, and the recording in which that was. */
export type FailedRebuild = {
  rebuild: Rebuild;
  recording: Pick<OpenRecording, 'run' | 'note'>;
  hooks: Pick<RebuildHooks, 'onRemedy' | 'onQuestion' | 'signal'>;
  /** The environment of the attempts. */
  env: Environment;
  /** Seconds since the recording's start. */
  elapsed: () => number;
  /** A switch was seen among the rebuild's processes. */
  hasSwitched: () => boolean;
  /** Ends the attempt that has just failed, and returns what it shows. */
  endAttempt: (result: RecordResult) => Promise<Understanding>;
  attempt: AttemptStage<RecordResult>['attempt'];
};

/** Has a rebuild on this machine tried again, in its recording: its commands are those of the remedies as well. */
export function rebuildStage(failed: FailedRebuild): AttemptStage<RecordResult> {
  const { rebuild, recording, hooks, env, elapsed, attempt } = failed;
  const { dir, notice, redaction } = rebuild;
  const { timeoutSeconds, remedies } = rebuild.request;
  const secondsLeft = () => (timeoutSeconds > 0 ? Math.max(0.001, timeoutSeconds - elapsed()) : null);
  return {
    ...{ env, elapsed, secondsLeft, attempt, notice, terms: remedies },
    read: (result) => endOf(result, failed),
    look: (failures, now) => lookAround(failures, { ...knownOf(failed), env: now }),
    own: (failures) =>
      trustedOwnRemedies(remedies.own, failures, { directory: rebuild.checkout.root, env, notice }),
    wait: async (seconds) => {
      // As a command of the recording it ends with whatever ends those.
      const waited = await recording.run({ argv: ['/bin/sh', '-c', `sleep ${seconds}`] });
      return waited.ended === 'exited' ? null : waited;
    },
    run: (command, now) => runCommand(command, now, { recording, secondsLeft: secondsLeft() }),
    keep: (changes) => writeUndo(dir, changes),
    undo: (change) => undo(change, env),
    ask: (question) => askPerson(question, hooks, { secondsLeft: secondsLeft(), redaction }),
    say: (text) => sayRemedy(text, { recording, hooks, redaction }),
  };
}

async function endOf(result: RecordResult, { rebuild, endAttempt }: FailedRebuild): Promise<AttemptEnd> {
  if (result.ended !== 'exited') return { kind: 'stopped' };
  if (result.exitCode === 0) return { kind: 'succeeded' };
  const { failures } = await endAttempt(result);
  const action = rebuild.metadata.action === null ? null : rebuild.request.action;
  return { kind: 'failed', failures: failuresOfStatus(result.exitCode, action, failures) };
}

function knownOf({ rebuild, env, hasSwitched }: FailedRebuild): Omit<Known, 'env'> {
  const { command, request, checkout } = rebuild;
  const isCommand = command.program === 'command';
  return {
    place: isCi(env) ? 'ci' : 'here',
    // Where a command of the user's own does what it does is not known.
    isElsewhere:
      request.targetHost !== null || request.buildHost !== null || (isCommand && !request.commandMayRepeat),
    isCommand: isCommand && !request.commandMayRepeat,
    action: isCommand ? null : request.action,
    hasSwitched: hasSwitched(),
    extraArgs: request.extraArgs,
    flakeDirectory: localFlakeDirOf(request) === null ? null : checkout.directory,
    checkout: checkout.root,
  };
}

const endWords = { timed_out: 'did not end in time', prompt: 'asked a question' } as const;

async function runCommand(
  { argv, cwd, timeoutSeconds, env }: RemedyCommand,
  now: Environment,
  { recording, secondsLeft }: Pick<FailedRebuild, 'recording'> & { secondsLeft: number | null },
): Promise<RemedyCommandEnd<RecordResult>> {
  const result = await recording.run({
    ...{ argv, cwd, env: { ...now, ...env } },
    timeoutSeconds: Math.min(timeoutSeconds, secondsLeft ?? Number.POSITIVE_INFINITY),
  });
  const { ended, exitCode } = result;
  if (ended === 'cancelled' || ended === 'lost' || ended === 'disk_full') return { kind: 'stopped', result };
  if (ended === 'exited' && exitCode === 0) return { kind: 'done' };
  return { kind: 'failed', how: ended === 'exited' ? `ended with status ${exitCode}` : endWords[ended] };
}
