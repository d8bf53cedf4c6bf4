import type { Outcome } from '../builds/outcome.js';
import { adviceFor } from '../nix/advice/advice.js';
import { entryOf, type FailureFamily } from '../nix/catalogue/index.js';
import type { Failure, KnownFailure } from '../nix/failures/failure.js';
import type { RecordResult } from '../record/record.js';
import { type Action, actionFacts } from './action.js';

/**
 * The outcome of a rebuild, from how its recording ended. `action` is null for a command of the user's in which no
 * activation was seen.
 */
export function outcomeOf(
  { ended, exitCode }: Pick<RecordResult, 'ended' | 'exitCode'>,
  action: Action | null,
  failures: readonly Failure[],
): Outcome {
  if (ended === 'timed_out' || ended === 'cancelled') return ended;
  if (ended === 'lost' || ended === 'disk_full') return 'interrupted';
  if (ended === 'prompt') return 'failed';
  if (exitCode === 0) return 'success';
  return needsBoot(exitCode, action, failures) ? 'needs_boot' : 'failed';
}

/**
 * switch-to-configuration exits with 100 when the running init cannot take the new system, and its
 * inhibitors (NixOS 26.05) refuse a live switch; both need a boot. The Bash nixos-rebuild turns every status
 * into 1, so messages are looked at first. 100 is also a status of Nix itself, so by itself it counts only
 * where an activation is known of and nothing failed before it.
 */
function needsBoot(exitCode: number | null, action: Action | null, failures: readonly Failure[]): boolean {
  if (action !== null && !actionFacts[action].activates) return false;
  if (failures.some(({ family, message }) => family === 'pre-switch' && bootMessage.test(message)))
    return true;
  const family = failures[0]?.family ?? 'unknown';
  return action !== null && exitCode === 100 && family === 'unknown';
}

/**
 * From nixpkgs: the name of the check in nixos/modules/system/activation, the message about the init, and the status
 * of switch-to-configuration in the words of those who call it.
 */
const bootMessage =
  /switch ?inhibitor|until you reboot the system|switch-to-configuration.{0,200} exit status 100\b|Some\(100\)|\(status 100\)/is;

/**
 * The failures with what the exit status adds: switch-to-configuration ends with 4 where units failed, which counts
 * where the output explains nothing and the action starts units. `action` is null for a command of the user's in which
 * no activation was seen.
 */
export function failuresOfStatus(
  exitCode: number | null,
  action: Action | null,
  failures: readonly KnownFailure[],
): KnownFailure[] {
  const [first, ...others] = failures;
  const startsUnits = action !== null && actionFacts[action].becomesCurrent;
  if (exitCode !== 4 || !startsUnits || first?.family !== 'unknown') return [...failures];
  const hint = adviceFor(entryOf('units').hint, first, new Set());
  return [{ ...first, family: 'units', confidence: 0.6, hint }, ...others];
}

/** The failure for an end that is not the command's own, such as a timeout; null where the command exited. */
export function failureOfEnd(
  result: Pick<RecordResult, 'ended' | 'prompt'>,
  timeoutSeconds: number,
): KnownFailure | null {
  switch (result.ended) {
    case 'exited':
      return null;
    case 'timed_out':
      return interruption(
        `the rebuild did not end within ${timeoutSeconds} s`,
        'Raise the timeout (the option or input `timeout`), or look in the recording for what took the time.',
      );
    case 'cancelled':
      return interruption('the rebuild was cancelled', 'Run it again.');
    case 'disk_full':
      return {
        ...interruption(
          'the disk that holds the builds is full',
          'Make room, or keep fewer builds (the option or input `keep-last`).',
        ),
        family: 'disk-full',
      };
    case 'lost':
      return interruption(
        'the terminal of the rebuild went away',
        'Its tmux server was killed; run it again.',
      );
    case 'prompt':
      return promptFailure(result);
  }
}

function interruption(message: string, hint: string): KnownFailure {
  return {
    family: 'interrupted',
    confidence: 1,
    message,
    derivation: null,
    location: null,
    log_tail: [],
    hint,
  };
}

type PromptKind = NonNullable<RecordResult['prompt']>['kind'];

/** What it means that a program asked, and what a person can do about it. */
const promptFacts: Record<PromptKind, { family: FailureFamily; hint: string }> = {
  sudo: {
    family: 'privilege',
    hint: 'Allow sudo without a password for this user, or run where a person can answer.',
  },
  ssh: {
    family: 'ssh',
    hint: 'Put the host key into known_hosts and use a key that needs no password.',
  },
  passphrase: { family: 'ssh', hint: 'Use a key without a passphrase, or an agent that holds it.' },
  input: {
    family: 'interrupted',
    hint: 'Decide it beforehand with an option of that program, or run it at a terminal, where a person can answer.',
  },
  git: {
    family: 'download',
    hint: 'Configure git credentials for this host, such as an access token in nix.conf or netrc.',
  },
};

function promptFailure({ prompt }: Pick<RecordResult, 'prompt'>): KnownFailure {
  const { family, hint } = promptFacts[prompt?.kind ?? 'sudo'];
  return { ...interruption(`a prompt could not be answered: "${prompt?.text ?? ''}"`, hint), family };
}
