import type { Target } from '../../config/index.js';

/**
 * What Nix and nixos-rebuild add to their ssh to reach a target by more than its address, in the form of NIX_SSHOPTS: words
 * without quotes, separated by blanks. "" where the address is enough. Null where a word has a blank, which cannot be said so.
 */
export function nixSshOptions(target: Target): string | null {
  if (target.kind === 'local') return '';
  const { port, identity, sshOptions } = target;
  const options = [
    ...sshOptions.map((option) => option.replace(/^(\w+) +/, '$1=')),
    ...(identity === null ? [] : [`IdentityFile=${identity}`, 'IdentitiesOnly=yes']),
    ...(port === null ? [] : [`Port=${port}`]),
  ];
  if (options.some((option) => /\s/.test(option))) return null;
  return options.map((option) => `-o ${option}`).join(' ');
}
