import { dirname, join } from 'node:path';
import { cacheDirectory } from '../../machine/image/cache.js';
import { baseImage, setupImage, setupPrograms } from '../../machine/image/setup.js';
import { guestPrograms } from '../../machine/requirements.js';
import { makeDirectory } from '../../system/disk/make-directory.js';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { ensurePrograms, isSudoFree } from '../../system/install.js';
import { isRoot } from '../../system/package-manager.js';
import { failureReason, hasSucceeded, runProgram } from '../../system/programs.js';
import { filledLines } from '../../text/lines.js';
import { quoteWord } from '../../text/shell.js';
import type { TrialBackend } from '../../trial/guest/guest-kind.js';
import { withTmux } from '../runner/with-tmux.js';
import type { MachineInputs } from './profile.js';

/** How long (ms) an image may take: what it downloads comes from anywhere. */
const imageMs = 75 * 60_000;

/**
 * Installs what records a trial, runs its machine and makes the base image, where `install` is set, and makes that image where
 * it is missing and no other one is meant. Returns `env` with a PATH on which all programs are. Throws a `ToolError` that says what is in the way.
 */
export async function prepareMachine(
  { backend, install, image }: Pick<MachineInputs, 'backend' | 'install'> & { image: string | null },
  env: Environment,
  { say, signal }: { say: (line: string) => void; signal: AbortSignal },
): Promise<Environment> {
  if (backend === 'container' && !isRoot()) throw containerWithoutRoot();
  const missing = image === null ? await whyNoImage(backend, env) : null;
  let ready = env;
  if (install) {
    const needed = [...guestPrograms[backend], ...(missing === null ? [] : setupPrograms)];
    ready = await ensurePrograms([...new Set(needed)], { env: await withTmux(env, say), say });
  }
  if (missing === null) return ready;
  await makeImage(backend, ready, { say, signal });
  const still = await whyNoImage(backend, ready);
  if (still !== null) throw still;
  return ready;
}

/** Null where there is a base image for that backend, which this user may read. */
async function whyNoImage(backend: TrialBackend, env: Environment): Promise<ToolError | null> {
  try {
    await baseImage({ env, backend });
    return null;
  } catch (thrown) {
    if (thrown instanceof ToolError) return thrown;
    throw thrown;
  }
}

async function makeImage(
  backend: TrialBackend,
  env: Environment,
  { say, signal }: { say: (line: string) => void; signal: AbortSignal },
): Promise<void> {
  const cache = cacheDirectory(env);
  if (!isRoot() && !(await isSudoFree({ env, say }))) throw imageWithoutRoot(cache);
  say(`The base image of machines is missing in ${cache}, and is made now, which takes minutes.`);
  if (isRoot()) {
    await setupImage({ env, backend, say });
    return;
  }
  // As the user, whose other programs have directories in the same place.
  await makeDirectory(cache);
  const result = await runProgram(imageCommand(env, cache), { env, signal, timeoutMs: imageMs, onOutput });
  if (!hasSucceeded(result))
    throw new ToolError('image-failed', 'the base image of machines could not be made with sudo', {
      hint: `It said: ${failureReason(result)}`,
    });

  function onOutput(text: string): void {
    for (const line of filledLines(text)) say(line);
  }
}

/** The command line's `machine setup` as root, by the runner's own Node.js: sudo passes on neither PATH nor what decides where the image is. */
function imageCommand({ PATH = '' }: Environment, cache: string): string[] {
  const program = join(dirname(process.argv[1] ?? ''), '..', 'cli', 'index.js');
  return [
    ...['sudo', '-n', 'env', `PATH=${PATH}`, `NIXOS_REBUILD_TEST_CACHE=${cache}`],
    ...[process.execPath, program, 'machine', 'setup', '--backend', 'qemu'],
  ];
}

function containerWithoutRoot(): ToolError {
  return new ToolError(
    'not-root',
    'input "backend" is container, which needs root, and this runner is not root',
    { hint: 'Use backend: qemu, or run the job in a container or on a runner whose user is root.' },
  );
}

function imageWithoutRoot(cache: string): ToolError {
  const command = `sudo env NIXOS_REBUILD_TEST_CACHE=${quoteWord(cache)} nixos-rebuild-test machine setup --backend qemu`;
  return new ToolError(
    'not-root',
    `there is no base image for machines in ${cache}, and making it needs root`,
    {
      hint:
        'Let the user of the runner call sudo without a password, restore the image with actions/cache, or make it ' +
        `once on the runner: ${command}`,
    },
  );
}
