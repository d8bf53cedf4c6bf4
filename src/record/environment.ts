import type { Environment } from '../system/environment.js';

/**
 * The environment of the recorded command: a colour terminal in UTF-8 whatever the caller's, and,
 * without a person, settings with which programs neither ask nor page.
 */
export function recordedEnvironment(env: Environment, interactive: boolean): Environment {
  const result: Environment = {
    ...env,
    TERM: 'xterm-256color',
    COLORTERM: 'truecolor',
    ...localeOf(env),
  };
  // A tmux inside must not connect to the caller's server.
  delete result.TMUX;
  delete result.TMUX_PANE;
  if (interactive) return result;
  return {
    ...result,
    ...sshOptions(env),
    GIT_TERMINAL_PROMPT: env.GIT_TERMINAL_PROMPT ?? '0',
    PAGER: 'cat',
    GIT_PAGER: 'cat',
    SYSTEMD_PAGER: 'cat',
  };
}

/**
 * What keeps Nix's ssh from asking. Git's is left alone: GIT_SSH_COMMAND would outrank the user's `core.sshCommand`
 * and GIT_SSH, with their keys and proxies, and SSH_ASKPASS_REQUIRE would reach an ssh that sshpass answers. A
 * question of such an ssh is detected at the terminal, as every program's is.
 */
function sshOptions({ NIX_SSHOPTS: own = '', SSH_ASKPASS }: Environment): Environment {
  // In batch mode ssh runs no askpass program, from which this user wants the answers.
  if (own.includes('BatchMode') || SSH_ASKPASS) return {};
  return { NIX_SSHOPTS: `-o BatchMode=yes ${own}`.trim() };
}

function localeOf(env: Environment): Record<string, string> {
  const current = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  if (/utf-?8/i.test(current)) return {};
  // LC_ALL outranks the others, so a wrong one has to be replaced itself.
  return env.LC_ALL ? { LC_ALL: 'C.UTF-8' } : { LC_CTYPE: 'C.UTF-8' };
}
