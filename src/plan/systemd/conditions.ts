import type { HostKnowledge } from './command.js';
import type { LoadedUnit } from './settings.js';

/**
 * The first Condition…= or Assert…= of a unit that is known to be false, as it is written; null where all hold or are not
 * known. With a pipe before the value one of several is enough. What cannot be known is taken to be as it was when the unit
 * was last to be started.
 */
export function falseCondition(
  unit: LoadedUnit,
  what: 'Condition' | 'Assert',
  facts: HostKnowledge,
): string | null {
  const checks = Object.entries(tests).flatMap(([name, test]) =>
    unit
      .all('Unit', `${what}${name}`)
      .map((value) => ({ text: `${what}${name}=${value}`, ...holds(value, test, facts) })),
  );
  const needed = checks.find(({ isAlternative, result }) => !isAlternative && result === false);
  if (needed) return needed.text;
  const unknown = checks.find(({ result }) => result === null);
  if (unknown && what === 'Condition' && facts.wasSkipped(unit.id)) return unknown.text;
  const alternatives = checks.filter(({ isAlternative }) => isAlternative);
  const allFalse = alternatives.length > 0 && alternatives.every(({ result }) => result === false);
  return allFalse ? alternatives[0]!.text : null;
}

type Test = (value: string, facts: HostKnowledge) => boolean | null;

const pathTest: Test = (value, facts) => facts.pathExists(value);
/** What exists may be of another kind, which is not known. */
const kindTest: Test = (value, facts) => (facts.pathExists(value) === false ? false : null);

/** Conditions of what only the host itself can tell. */
const unknown = [
  ...['Architecture', 'Firmware', 'Host', 'KernelCommandLine', 'KernelVersion', 'Version', 'Credential'],
  ...['Environment', 'Security', 'Capability', 'ACPower', 'NeedsUpdate', 'FirstBoot', 'User', 'Group'],
  ...['ControlGroupController', 'Memory', 'CPUs', 'CPUFeature', 'OSRelease', 'PathExistsGlob'],
  ...['PathIsEncrypted', 'MemoryPressure', 'CPUPressure', 'IOPressure', 'KernelModuleLoaded'],
];

const tests: Readonly<Record<string, Test>> = {
  ...Object.fromEntries(unknown.map((name): [string, Test] => [name, () => null])),
  PathExists: pathTest,
  PathIsDirectory: kindTest,
  PathIsSymbolicLink: kindTest,
  PathIsMountPoint: kindTest,
  PathIsReadWrite: kindTest,
  DirectoryNotEmpty: kindTest,
  FileNotEmpty: kindTest,
  FileIsExecutable: kindTest,
  Virtualization: (value, { virtualization }) =>
    virtualization === null ? null : isVirtualized(value, virtualization),
};

const containers = [
  'systemd-nspawn',
  'lxc',
  'lxc-libvirt',
  'docker',
  'podman',
  'openvz',
  'rkt',
  'wsl',
  'proot',
  'pouch',
];

/** Whether what systemd-detect-virt(1) prints is a kind of container. */
export function isContainer(virtualization: string | null): boolean {
  return virtualization !== null && containers.includes(virtualization);
}

function isVirtualized(value: string, found: string): boolean {
  if (value === 'vm') return found !== 'none' && !isContainer(found);
  if (value === 'container') return isContainer(found);
  if (['yes', 'true', '1', 'on'].includes(value)) return found !== 'none';
  if (['no', 'false', '0', 'off'].includes(value)) return found === 'none';
  return value === found;
}

function holds(
  value: string,
  test: Test,
  facts: HostKnowledge,
): { isAlternative: boolean; result: boolean | null } {
  const isAlternative = value.startsWith('|');
  const rest = isAlternative ? value.slice(1) : value;
  const isNegated = rest.startsWith('!');
  const found = test((isNegated ? rest.slice(1) : rest).trim(), facts);
  return { isAlternative, result: found === null ? null : found !== isNegated };
}
