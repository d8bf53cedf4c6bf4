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
  const ssh = '-o BatchMode=yes';
  return {
    ...result,
    GIT_TERMINAL_PROMPT: '0',
    GIT_SSH_COMMAND: env.GIT_SSH_COMMAND ?? `ssh ${ssh}`,
    NIX_SSHOPTS: env.NIX_SSHOPTS?.includes('BatchMode')
      ? env.NIX_SSHOPTS
      : `${ssh} ${env.NIX_SSHOPTS ?? ''}`.trim(),
    PAGER: 'cat',
    GIT_PAGER: 'cat',
    SYSTEMD_PAGER: 'cat',
  };
}

function localeOf(env: Environment): Record<string, string> {
  const current = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  if (/utf-?8/i.test(current)) return {};
  // LC_ALL outranks the others, so a wrong one has to be replaced itself.
  return env.LC_ALL ? { LC_ALL: 'C.UTF-8' } : { LC_CTYPE: 'C.UTF-8' };
}
