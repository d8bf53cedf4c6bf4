import type { IniDialect } from '../units/ini.js';

/** In what the versions of switch-to-configuration differ that matters for which units they touch. */
export type SwitchRules = {
  name: string;
  /** How it reads unit files. */
  dialect: IniDialect;
  /** X-NotSocketActivated=true starts a service again although a socket of its starts it. */
  honoursNotSocketActivated: boolean;
  /** A change of ExecReload alone reloads, and its removal does nothing; before, both restart. */
  reloadsForExecReload: boolean;
  /** A changed .path unit is left as it is; before, it is restarted. */
  leavesPaths: boolean;
  /** The socket of an instance `a@b.service` is `a.socket`, and one that is only new counts as its socket too. */
  knowsNewSockets: boolean;
  /** Only units that systemd has loaded from /etc/systemd/system are compared. */
  comparesOwnUnitsOnly: boolean;
  /** An instance whose last drop-in is gone is stopped, although its template stays. */
  stopsInstancesWithoutDropIns: boolean;
  /** A unit to be reloaded that is down and has no file is passed over; before, the program ends with status 1. */
  toleratesUnknownReloads: boolean;
  /** A file system with x-systemd.automount that is gone has its automount unit stopped instead of its mount. */
  stopsAutomounts: boolean;
};

/**
 * By the NixOS release they came with, oldest first. 24.11: the program of September 2024, and the Perl program before it.
 * 25.05: the one of nixpkgs 00401fd7. 26.05: the one of nixpkgs 0145c6da.
 */
export const switchRules = {
  '24.11': {
    ...{ name: '24.11', dialect: 'plain', honoursNotSocketActivated: false, reloadsForExecReload: false },
    ...{ leavesPaths: false, knowsNewSockets: false, comparesOwnUnitsOnly: false },
    ...{ stopsInstancesWithoutDropIns: false, stopsAutomounts: false, toleratesUnknownReloads: false },
  },
  '25.05': {
    ...{ name: '25.05', dialect: 'plain', honoursNotSocketActivated: true, reloadsForExecReload: false },
    ...{ leavesPaths: false, knowsNewSockets: false, comparesOwnUnitsOnly: false },
    ...{ stopsInstancesWithoutDropIns: false, stopsAutomounts: false, toleratesUnknownReloads: false },
  },
  '26.05': {
    ...{ name: '26.05', dialect: 'continued', honoursNotSocketActivated: true, reloadsForExecReload: true },
    ...{ leavesPaths: true, knowsNewSockets: true, comparesOwnUnitsOnly: true },
    ...{ stopsInstancesWithoutDropIns: true, stopsAutomounts: true, toleratesUnknownReloads: true },
  },
} as const satisfies Record<string, SwitchRules>;

/** Texts that only the programs since a release contain. */
const marks = [
  ['26.05', ' the following user units: '],
  ['25.05', 'X-NotSocketActivated'],
] as const;

/**
 * The rules of a system's switch-to-configuration. They are told by the program itself where it is NixOS' compiled one
 * (`program`, its bytes as latin1), otherwise by the system's `release`, such as 26.05.20260101.abcdef; the newest ones
 * where neither is known.
 */
export function rulesOf(program: string | null, release: string | null): SwitchRules {
  if (program?.startsWith('\x7fELF')) {
    const mark = marks.find(([, text]) => program.includes(text));
    return switchRules[mark?.[0] ?? '24.11'];
  }
  const number = /^(\d\d)\.(\d\d)/.exec(release ?? '');
  if (number === null) return switchRules['26.05'];
  const known = Object.values(switchRules).filter(({ name }) => name <= number[0]);
  return known.at(-1) ?? switchRules['24.11'];
}
