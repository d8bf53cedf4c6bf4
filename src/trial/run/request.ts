import { basename, extname } from 'node:path';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';
import { type ImageGuestOptions, imageGuest } from '../guest/image.js';
import { requireCommand } from '../script/command.js';
import { RunScenario } from './scenario.js';

/** What is asked of a run of a script in an image. Paths are absolute. */
export type RunAsked = Omit<ImageGuestOptions, 'env'> & {
  command: string;
  checks: readonly string[];
  timeoutSeconds: number;
  bootSeconds: number;
  /** What it is called in reports; null for the image's own name. */
  name: string | null;
};

const baseName = 'base-image';

/** Throws a usage error for what cannot be run. */
export async function runScenario(asked: RunAsked, env: Environment): Promise<RunScenario> {
  const { command, checks, timeoutSeconds, bootSeconds, image, name, ...guest } = asked;
  requireCommand(command);
  if (name !== null && !/^[\w.][\w. +@-]{0,99}$/.test(name))
    throw usageError(
      'bad-option',
      '--name is no name: a name has letters, digits, blanks and . _ - + @, at most 100',
    );
  const guestFor = () => imageGuest({ ...guest, image, env });
  // What is wrong with the image is known before anything is recorded.
  await guestFor();
  // The backdoor of NixOS' tests runs one command after the other.
  const script = { command, timeoutSeconds, isBesideOthers: guest.shell !== 'console' };
  return new RunScenario({
    ...{ checks, bootSeconds, guestFor, script },
    image: image ?? 'the base image',
    name: name ?? (image === null ? baseName : basename(image, extname(image))),
  });
}
