import { ToolError } from '../../system/errors.js';
import { stripControls, truncate } from '../../text/clean.js';

/** Why a user cannot become root. */
export type Refusal =
  | 'password'
  | 'wrong-password'
  | 'unanswered'
  | 'not-allowed'
  | 'needs-terminal'
  | 'no-sudo'
  | 'other';

/** By the words of sudo 1.8 to 1.9 and of sudo-rs 0.2, in English. */
const words: readonly [Refusal, RegExp][] = [
  ['no-sudo', /^sudo: not found$/m],
  ['needs-terminal', /must have a tty|requires a tty/i],
  ['not-allowed', /not in the sudoers|is not allowed to|may not run sudo|I'm sorry .{1,100}I'm afraid/i],
  ['password', /password|authentication|try again|interactive/i],
];

/** Why sudo has run nothing, by what it said. */
export function refusalIn(said: string): Refusal {
  return words.find(([, pattern]) => pattern.test(said))?.[0] ?? 'other';
}

const rule = [
  'security.sudo.wheelNeedsPassword = false for a member of wheel, or for this user alone',
  'security.sudo.extraRules = [ { users = [ "USER" ]; commands = [ { command = "ALL"; options = [ "NOPASSWD" ]; } ]; } ]',
  '(security.sudo-rs where that is its sudo)',
].join(' ');

const advice: Record<Refusal, { says: string; hint: string }> = {
  password: {
    says: 'its sudo asks for a password, and there is nobody to tell it',
    hint: `Connect as root, or let the user be root without one, in its NixOS configuration: ${rule}.`,
  },
  'wrong-password': { says: 'sudo has refused the password three times', hint: 'Nothing was changed.' },
  unanswered: {
    says: 'its sudo asks for a password, which was not told',
    hint: `Connect as root, or let the user be root without one, in its NixOS configuration: ${rule}.`,
  },
  'not-allowed': {
    says: 'its sudo does not let this user become root',
    hint: `Connect as root, or allow it in its NixOS configuration: ${rule}.`,
  },
  'needs-terminal': {
    says: 'its sudo wants a terminal (requiretty)',
    hint: 'Remove requiretty from its sudoers, or lift it for this user: security.sudo.extraConfig = "Defaults:USER !requiretty".',
  },
  'no-sudo': {
    says: 'its user is not root, and there is no sudo',
    hint: 'Connect as root, or enable security.sudo or security.sudo-rs there.',
  },
  other: { says: 'its sudo has run nothing', hint: `What it needs, in its NixOS configuration: ${rule}.` },
};

/** The error for a host on which a script was to run as root. `said` are sudo's words. */
export function privilegeError(host: string, refusal: Refusal, said: string): ToolError {
  const { says, hint } = advice[refusal];
  const last = truncate(stripControls(said).trim().split('\n').slice(-2).join(' '), 300);
  return new ToolError('privilege', `no root on ${host}: ${says}${last && `: ${last}`}`, { hint });
}
