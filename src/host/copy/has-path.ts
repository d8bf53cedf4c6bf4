import { ToolError } from '../../system/errors.js';
import { quoteWord } from '../../text/shell.js';
import type { Host } from '../host.js';
import { askInSections, linesOf } from '../sections.js';
import { nixOnPath } from './nix-there.js';

/** How long (s) a host may take to answer. */
const answerSeconds = 60;

/**
 * Whether a store path is valid on a host, and with it all that it refers to. One round trip that changes nothing. Throws a
 * ToolError (`missing-program`) where the host has no Nix, (`bad-answer`), and `HostUnreachable`.
 */
export async function hasPath(host: Host, path: string, signal?: AbortSignal): Promise<boolean> {
  const script = [
    nixOnPath,
    'say nix; command -v nix-store',
    `say valid; nix-store --check-validity ${quoteWord(path)} 2>/dev/null && echo yes`,
  ].join('\n');
  const question = { script, timeoutSeconds: answerSeconds, tells: 'what is in its store', needs: 'Nix' };
  const sections = await askInSections(host, question, signal);
  if (linesOf(sections.get('nix')).length === 0) throw withoutNix(host.name);
  return linesOf(sections.get('valid'))[0] === 'yes';
}

export function withoutNix(host: string): ToolError {
  return new ToolError('missing-program', `${host} has no nix-store that its user can run`, {
    hint: 'Is it NixOS? Elsewhere, nix-store must be on the PATH of a command that is run over ssh.',
  });
}
