import { z } from 'zod';
import { troubleOfPattern } from './extended-regexp.js';
import { most } from './limits.js';

/** What a text must be, for the message where it is not. */
function text(what: string, pattern: RegExp, longest: number) {
  return z
    .string()
    .regex(pattern, { error: `must be ${what}` })
    .max(longest);
}

/** Where systemd's units are named without their type, a service is meant, as for systemctl. */
const unitTypes = 'service|socket|target|mount|automount|swap|path|timer|slice|scope|device';
const unitPattern = new RegExp(`\\.(?:${unitTypes})$`);

/** The name of a unit as systemd has it: without a type it is a service. */
export function unitName(name: string): string {
  return unitPattern.test(name) ? name : `${name}.service`;
}

export const unit = text('the name of a unit, such as "nginx" or "data.mount"', /^[\w:.\\][\w:.\\@-]*$/, 240)
  .refine((name) => !/@(?:\.|$)/.test(unitName(name)), {
    error: 'is a template; name an instance of it, such as "name@instance"',
  })
  .transform(unitName);

export const port = z.int().min(1).max(65_535);

/** Shell text in one line or several. */
export const command = z
  .string()
  .min(1)
  .max(most.commandLength)
  .refine((words) => words.trim() !== '' && !words.includes('\0'), { error: 'must be a shell command' });

export const journalPattern = text(
  'an extended regular expression in one line',
  /^[^\0\r\n]+$/,
  most.patternLength,
).superRefine((pattern, context) => {
  const trouble = troubleOfPattern(pattern);
  if (trouble !== null) context.addIssue(trouble);
});

export const dnsName = text(
  'a name that DNS can resolve, such as "example.org"',
  /^[A-Za-z0-9_][\w-]{0,62}(?:\.[A-Za-z0-9_][\w-]{0,62}){0,126}\.?$/,
  253,
);

/** A word for a group of hosts, which the command line writes as `@word`. */
export const tag = text(
  'a tag: letters, digits and any of "_.:-", without "@"',
  /^[A-Za-z0-9_][\w.:-]*$/,
  64,
);

/** A name under `nixosConfigurations`. A command line must not take it for an option, a tag or a pair. */
export const hostName = text(
  'the name of a host: no blanks, quotes, "=", "/" or ",", and no "-" or "@" at its start',
  /^[^\s"'=/,@\0-\x1f\x7f-][^\s"'=/,\0-\x1f\x7f]*$/,
  253,
);

/** `system`, or a name below /nix/var/nix/profiles/system-profiles, as `nixos-rebuild --profile-name` takes it. */
export const profile = text(
  'the name of a system profile, such as "system" or "staging"',
  /^[A-Za-z0-9_][\w.+-]*$/,
  100,
);

/** A package as previews name it, by its store path. */
export const packageName = text('the name of a package, as a preview shows it', /^[\w+.?=-]+$/, 211);

/** A repository of GitHub. Its name must not lead out of its place in an address. */
export const githubRepository = text(
  'a repository on GitHub, such as "NixOS/nixpkgs"',
  /^[A-Za-z\d][A-Za-z\d-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/,
  140,
);
