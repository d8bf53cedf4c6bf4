import { entryOf, type FailureFamily, familyNamed } from '../../nix/catalogue/index.js';
import type { Failure } from '../../nix/failures/failure.js';
import { quoteCommand } from '../../text/shell.js';
import type { Activated } from './activated.js';
import type { SystemState } from './system-state.js';

/** What is known of an activation that failed or needs a boot. */
export type Aftermath = {
  activated: Activated;
  /** Store path of the system that was activated; null where it is not known. */
  system: string | null;
  needsBoot: boolean;
  /** The state of that machine, read afterwards; null where it could not be read. */
  state: SystemState | null;
  /** The profile that the rebuild sets; see `profileLinkOf`. */
  profileLink: string;
  /** The commands are for root, or for a user who needs sudo. */
  isRoot: boolean;
};

/** What was activated is installed as a boot entry after the checks, so these leave profile and entry different. */
const beforeTheEntry: ReadonlySet<string> = new Set<FailureFamily>(['bootloader', 'boot-full']);

/**
 * The failures of an activation with hints that hold on the machine that was activated: they name it where it is
 * another one, and the first says what that machine runs and boots now, with the command that mends it.
 */
export function withAftermath(failures: readonly Failure[], aftermath: Aftermath): Failure[] {
  const { host } = aftermath.activated;
  // That the rebuild was stopped while it activated is not what became of the activation.
  const first = failures.findIndex(({ family }) => family !== 'interrupted');
  return failures.map((failure, index) => {
    const isThere = entryOf(familyNamed(failure.family)).stage === 'activation';
    const where = host === null || !isThere || failure.hint.includes(host) ? '' : `On ${host}: `;
    const sentence = index === first ? sentenceOf(failure, aftermath) : null;
    return { ...failure, hint: [`${where}${failure.hint}`, sentence].filter(Boolean).join(' ') };
  });
}

function sentenceOf(failure: Failure, aftermath: Aftermath): string | null {
  const { state, activated, needsBoot } = aftermath;
  if (activated.action === 'dry-activate') return null;
  if (state?.profile == null)
    return activated.host === null ? null : unreadSentence(activated.host, aftermath);
  return needsBoot ? bootSentence(failure, aftermath, state) : failedSentence(failure, aftermath, state);
}

/** Whether the system that was activated is the running one, the profile and what boots; null where that is not known. */
function newsOf({ system }: Aftermath, { current, profile, boot }: SystemState) {
  const isSystem = (path: string | null) => path !== null && system !== null && path === system;
  // Where an entry cannot be read, its name is all that is known.
  const isBoot = boot === null || !boot.startsWith('/') ? null : isSystem(boot);
  return { isCurrent: isSystem(current), isProfile: isSystem(profile), isBoot };
}

function bootSentence({ message }: Failure, aftermath: Aftermath, state: SystemState): string {
  const { isProfile, isBoot } = newsOf(aftermath, state);
  const { action } = aftermath.activated;
  if (!isProfile || action === 'test')
    return 'System profile and boot entry are as before: `nixos-rebuild boot` with the same arguments, then a restart.';
  // The checks are made before the boot loader is installed, and the init is compared after it.
  const isInstalled = isBoot ?? /\binit\b|reboot the system|100\b/.test(message);
  return isInstalled
    ? `It is the system profile${generationIn(state)} and what boots next: a restart is enough.`
    : `It is the system profile${generationIn(state)}, but not what boots next${bootIn(state)}: ${installEntry(aftermath)} makes it so, then restart.`;
}

function failedSentence({ family }: Failure, aftermath: Aftermath, state: SystemState): string | null {
  const { isCurrent, isProfile, isBoot } = newsOf(aftermath, state);
  const back = command(['nix-env', '-p', aftermath.profileLink, '--rollback'], aftermath);
  if (isProfile && (isBoot === false || (isBoot === null && beforeTheEntry.has(family)))) {
    const next = `It is the system profile${generationIn(state)}, but not what boots next${bootIn(state)}: `;
    const mend = isCurrent ? '' : `; ${back} gives it up`;
    return `${next}${installEntry(aftermath)} writes the boot entry once the cause is gone${mend}.`;
  }
  if (isProfile) {
    const next = isBoot === null ? ' and may be what boots next' : ' and what boots next';
    const rollback = command(['nixos-rebuild', 'switch', '--rollback'], aftermath, 'from here');
    return `It is the system profile${generationIn(state)}${next}: ${rollback} goes back to the generation before, now and for the next boot.`;
  }
  return isCurrent ? 'System profile and boot entry are as before: a restart goes back to them.' : null;
}

/** Where the machine could not be asked. */
function unreadSentence(host: string, { activated: { action }, needsBoot }: Aftermath): string {
  const look = quoteCommand(['ssh', host, 'readlink -f /run/current-system /nix/var/nix/profiles/system']);
  const doubt =
    action === 'switch' || action === 'boot'
      ? 'It may be the system profile and what boots next there'
      : 'It may be the running system there';
  return `${doubt}${needsBoot ? ', after which a restart is enough' : ''}: \`${look}\` shows the running system and the profile.`;
}

function generationIn({ generation }: SystemState): string {
  return generation === null ? '' : ` (generation ${generation})`;
}

function bootIn({ boot }: SystemState): string {
  return boot === null ? '' : ` (${boot})`;
}

function installEntry(aftermath: Aftermath): string {
  return command([`${aftermath.profileLink}/bin/switch-to-configuration`, 'boot'], aftermath);
}

/** A command as it is typed here; one that runs `from here` reaches the other machine itself. */
function command(argv: string[], { activated: { host }, isRoot }: Aftermath, from?: 'from here'): string {
  if (host !== null && from) return `\`${quoteCommand([...argv, '--target-host', host])}\``;
  if (host !== null) {
    const isRootThere = host.startsWith('root@');
    const there = quoteCommand(isRootThere ? argv : ['sudo', ...argv]);
    return `\`${quoteCommand(['ssh', ...(isRootThere ? [] : ['-t']), host, there])}\``;
  }
  return `\`${quoteCommand(isRoot ? argv : ['sudo', ...argv])}\``;
}
