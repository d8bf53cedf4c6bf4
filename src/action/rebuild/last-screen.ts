import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../../builds/metadata.js';

/** The lines of the screen that a build's recording ends with; null without a recording. */
export async function readLastScreen({ dir, metadata }: Build): Promise<string[] | null> {
  const { cast } = metadata.files;
  if (cast === null) return null;
  const [{ openCast }, { lastScreen }, { screenText }] = await Promise.all([
    import('../../cast/read.js'),
    import('../../terminal/play.js'),
    import('../../terminal/screen.js'),
  ]);
  const recording = await openCast(() => createReadStream(join(dir, cast)));
  return screenText(await lastScreen(recording)).split('\n');
}
