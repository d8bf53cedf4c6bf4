import { readFile, rm } from 'node:fs/promises';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { runBound } from '../../system/proc/run-bound.js';
import { requirePrograms } from '../requirements.js';
import { darkOnLight, enlarged, type GrayPicture, graymapOf, parsePixmap } from './portable-pixmap.js';

/** Tesseract recognises letters best that are some 30 pixels high; those of a console have 16. */
const enlargement = 3;
/** How long (ms) it may take, with much else going on. */
const recognitionMs = 120_000;

/**
 * The text in the picture of a screen, by tesseract: as it was drawn, and enlarged, dark on light. The one is better for
 * large letters, the other for small ones. `pixmap` is a PPM file, which is removed. Throws a `ToolError`
 * (`missing-program`, `recognition`).
 */
export async function recogniseText(pixmap: string, env: Environment): Promise<string[]> {
  try {
    requirePrograms(
      'text on a screen is recognised by',
      ['tesseract'],
      env,
      'On Debian and Ubuntu: apt-get install tesseract-ocr; in Nix: pkgs.tesseract.',
    );
    const drawn = parsePixmap(await readFile(pixmap));
    const pictures = [drawn, enlarged(darkOnLight(drawn), enlargement)];
    return await Promise.all(pictures.map((picture) => textIn(picture, env)));
  } finally {
    await rm(pixmap, { force: true });
  }
}

async function textIn(picture: GrayPicture, env: Environment): Promise<string> {
  // Mode 6 is one block of text; mode 3 would look for columns. One thread: this machine runs the guest as well.
  const argv = ['tesseract', 'stdin', 'stdout', '--psm', '6'];
  const { status, stdout, stderr } = await runBound(argv, {
    ...{ input: graymapOf(picture), signal: AbortSignal.timeout(recognitionMs) },
    env: { ...env, OMP_THREAD_LIMIT: '1' },
  });
  if (status === 0) return stdout.toString('utf8').trimEnd();
  throw new ToolError(
    'recognition',
    `tesseract ended with status ${status}: ${stderr.toString('utf8').trim().slice(-500)}`,
    { hint: 'Are the data of its language "eng" installed?' },
  );
}
