import { execFile } from 'node:child_process';
import { ToolError } from '../../system/errors.js';

const maxBytes = 256 * 1024 * 1024;
const limitMs = 120_000;

/** What a program prints, as bytes. Throws a `ToolError` (`image-failed`) with its words where it fails. */
export function runProgramBytes(argv: readonly string[]): Promise<Buffer> {
  const [file = '', ...args] = argv;
  const options = { encoding: 'buffer' as const, maxBuffer: maxBytes, timeout: limitMs };
  return new Promise((resolve, reject) => {
    execFile(file, args, options, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const said = stderr.toString('utf8').trim() || error.message;
      reject(new ToolError('image-failed', `"${argv.join(' ')}" failed: ${said}`, { cause: error }));
    });
  });
}
