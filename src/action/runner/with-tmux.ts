import type { Environment } from '../../system/environment.js';
import { messageWithHint } from '../../system/errors.js';
import { ensurePrograms } from '../../system/install.js';

/** `env` with a PATH on which tmux is, if it can be had; without it nothing is recorded but a log, which `say` is told. */
export async function withTmux(env: Environment, say: (line: string) => void): Promise<Environment> {
  try {
    return await ensurePrograms(['tmux'], { env, say });
  } catch (thrown) {
    say(messageWithHint(thrown, '. '));
    return env;
  }
}
