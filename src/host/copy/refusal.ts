import { ToolError } from '../../system/errors.js';
import { stripControls, truncate } from '../../text/clean.js';
import { withoutNix } from './has-path.js';

type Refusal = { code: string; said: RegExp; says: string; hint: string };

/**
 * Why a host refuses what is copied to it, by the words of its Nix (2.8 to 2.34: libstore/local-store.cc, daemon.cc, and
 * sqlite.cc) and of its system.
 */
const refusals: readonly Refusal[] = [
  {
    code: 'disk-full',
    said: /No space left on device|database or disk is full|Disk quota exceeded/i,
    says: 'its disk is full',
    hint: 'What has arrived stays there. Make room, such as with "nix-collect-garbage --delete-older-than 30d" on it, then copy again.',
  },
  {
    code: 'signature',
    said: /lacks a (?:valid )?signature|signed by a trusted key/i,
    says: 'its Nix accepts no path without a signature from this user',
    hint: [
      'Either make the user a trusted one of that host (nix.settings.trusted-users), who may then do there whatever root may;',
      'or sign: "nix key generate-secret --key-name NAME >KEY" here, "nix key convert-secret-to-public <KEY" into its',
      'nix.settings.trusted-public-keys, and "nix store sign --recursive --key-file KEY PATH" (or secret-key-files = KEY in the',
      'nix.conf of this machine) before each copy; or connect as root.',
    ].join(' '),
  },
  {
    code: 'privilege',
    said: /Permission denied|Read-only file system|Operation not permitted|lack the right|not allowed to connect/i,
    says: 'its user may not write to its store',
    hint: 'The user must reach the Nix daemon there (nix.settings.allowed-users), or be root.',
  },
];

/** The error for a copy that Nix has ended with these words. */
export function copyError(host: string, path: string, words: string): ToolError {
  const said = truncate(stripControls(words).trim(), 1000);
  const found = refusals.find((refusal) => refusal.said.test(said));
  if (found === undefined && /nix-store: (?:command )?not found/i.test(said)) return withoutNix(host);
  if (found === undefined)
    return new ToolError(
      'not-copied',
      `${path} was not copied to ${host}: ${said || 'Nix does not say why'}`,
    );
  return new ToolError(found.code, `${path} was not copied to ${host}: ${found.says}: ${said}`, {
    hint: found.hint,
  });
}
