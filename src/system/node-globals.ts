import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

// node-pty finds its native module by `__dirname`, which ES modules do not have and ncc does not provide
// (vercel/ncc#749). This is the bundle's first import, so that it is there before node-pty is loaded.
Object.assign(globalThis, { __dirname: dirname(fileURLToPath(import.meta.url)) });
