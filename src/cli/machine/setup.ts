import { setupImage } from '../../machine/index.js';
import { printJson } from '../io.js';
import type { MachineCall } from './call.js';

export async function setup({ io, json, backend }: MachineCall): Promise<void> {
  const { isNew, ...image } = await setupImage({
    ...(backend && { backend }),
    ...{ env: io.env, say: (line: string) => io.err(`${line}\n`) },
  });
  if (json) return printJson(io, { ...image, is_new: isNew });
  io.err(`The base image is ${isNew ? 'made' : 'whole'}.\n`);
  io.out(`${image.dir}\n`);
}
