import { spawnSync } from 'node:child_process';
import type { Backend } from '../../src/machine/backend.js';
import { container } from '../../src/machine/container/backend.js';
import { baseImage, setupPrograms } from '../../src/machine/image/setup.js';
import { findProgram } from '../../src/system/programs.js';

/** Under emulation on a busy machine everything takes its time; the deadlines of the machine itself come first. */
export const slow = { timeout: 900_000 };

/** Why the base image of guests cannot be made on this machine, or null. */
export function whyNoImage(): string | null {
  if (process.getuid?.() !== 0) return 'making their image needs root';
  const missing = setupPrograms.filter((name) => findProgram(name, process.env) === null);
  const canInstall = missing.length === 0 || findProgram('apt-get', process.env) !== null;
  return canInstall ? null : `${missing.join(', ')} cannot be installed without apt`;
}

/** Why containers cannot be tried on this machine, or null. */
function whyNoContainers(): string | null {
  if (findProgram('systemd-nspawn', process.env) === null) return 'systemd-nspawn is not installed';
  const { status, stderr } = spawnSync('unshare', ['--mount', 'true'], { encoding: 'utf8' });
  return status === 0 ? null : `no mount namespace can be made: ${stderr.trim()}`;
}

function whyNoQemu(): string | null {
  return findProgram('qemu-system-x86_64', process.env) === null
    ? 'qemu-system-x86_64 is not installed'
    : null;
}

const whyNone = whyNoImage();
export const why = { container: whyNone ?? whyNoContainers(), qemu: whyNone ?? whyNoQemu() };

/** True, and said on the terminal, where tests of a backend have to be skipped. */
export function skips(backend: keyof typeof why): boolean {
  const reason = why[backend];
  if (reason !== null) console.warn(`\n!!! SKIPPED: tests of ${backend} machines: ${reason}\n`);
  return reason !== null;
}

export async function newContainer(): Promise<Backend> {
  return container({ root: (await baseImage()).root });
}

/** True, and said on the terminal, where text on a screen cannot be recognised. */
export function lacksRecognition(): boolean {
  const isMissing = findProgram('tesseract', process.env) === null;
  if (isMissing) console.warn('\n!!! SKIPPED: text on a screen: tesseract is not installed\n');
  return isMissing;
}
