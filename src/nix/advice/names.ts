import { storePathName } from '../store-path.js';

/** What is known of a failure when its hint is chosen. */
export type Named = {
  message: string;
  derivation: string | null;
  location: { file: string; line: number } | null;
};

/** A name is short; a longer match is no name. */
const longestName = 200;

/**
 * How messages name things, by the name that hints use; the first pattern that matches counts. Each pattern has one
 * group. Only words that cannot end a shell's quoting are taken, since hints hold commands that people copy.
 */
const patterns: Record<string, readonly RegExp[]> = {
  unit: [
    /units? failed: ([\w@.:\\-]+)/,
    /[Ff]ailed to (?:start|restart|reload|stop) ([\w@.:\\-]+\.[a-z]+)/,
    /Job for ([\w@.:\\-]+) failed/,
    /^(?:[●×*] )?([\w@.:\\-]+\.(?:service|socket|target|mount))(?::| - ) ?/m,
    /Unit ([\w@.:\\-]+) was already loaded/,
  ],
  user: [
    /user activation for ([\w.-]+)(?: failed|$)/m,
    /^([\w.-]+) is not in the sudoers file/,
    /\/(?:home|Users)\/([\w.-]+)\//,
  ],
  option: [/\boptions? [`'‘]([\w.<>*"@-]+)['’]/, /\boption definition [`'‘]([\w.<>*"@-]+)['’]/],
  file: [/ in [`'‘](\/[\w./@+-]+)['’]/, /['"](\/[\w./@+-]+\.nix)['"]/],
  attribute: [/attribute '([\w.-]+)'/],
  variable: [/undefined variable '([\w'-]+)'/],
  argument: [/(?:required|unexpected) argument '([\w'-]+)'/, /module argument [`'‘]([\w-]+)['’]/],
  input: [
    /(?:fetching|updating) the (?:flake )?input '([\w./:+-]+)'/,
    /in input '([\w./:+?=&-]+)'/,
    /input '([\w./-]+)' (?:follows|has an override)/,
  ],
  host: [/nixosConfigurations\.(?:"([\w.-]+)")/, /darwinConfigurations\."?([\w-]+)"?\.(?:config|system)/],
  flake: [/flake '(?:git\+file:\/\/|path:)?([\w./:+-]+)(?:\?[^']*)?' /],
  machine: [
    /ssh(?:-ng)?:\/\/([\w.@-]+)/,
    /(?:connect to host|resolve hostname|SSH connection to|cannot connect to) '?([\w.@-]+)'?/,
    /^([\w.-]+@[\w.-]+): Permission denied/,
  ],
  url: [/(https?:\/\/[\w./:@%+~=&?#,-]+)/],
  cache: [/https?:\/\/([\w.-]+)/],
  snippet: [/snippet '([\w.-]+)'/],
  program: [
    /(?:executing|unable to execute|find executable) '([\w./-]+)'/,
    /command not found: ([\w.-]+)/,
    /(?:^|[\s/])([\w.-]+): (?:command )?not found/,
    /Unknown command: ([\w.-]+)/,
    /\/bin\/([\w.-]+): No such file or directory/,
  ],
  feature: [/feature '([\w-]+)'/],
  system: [/required to build|Required system: '([\w-]+)'/, /^a '([\w-]+)' with features/],
  flag: [/(?:flag|option|argument) '?(-[\w-]+)'?/],
  existing: [/Existing file '([^']+)'/, /^ *(\/etc\/[\w./-]+)$/m],
  secret: [/decrypt '([\w./+-]+)'/],
  lock: [/lock (?:on )?'?(\/[\w./+-]+)'?/, /SQLite database '([\w./+-]+)'/],
  repository: [/(?:[Rr]epository|repository path) ["'](\/[\w./@+-]+)["']/, /^'(\/[\w./@+-]+)' is a shallow/],
  revision: [/No commit found for SHA: ([\w./-]+)/, /Git revision '(\w+)'/, /Git commit '(\w+)'/],
  ref: [/in ref '([\w./-]+)'/, /remote ref ([\w./-]+)/],
  path: [/['"](\/nix\/store\/[\w.+-]+)/],
  package: [/[Pp]ackage [`'‘]([\w.+-]+)['’]/],
};

/** The names that a failure holds, found when asked for; null for one that it does not name. */
export function namesIn({ message, derivation, location }: Named): { get(name: string): string | null } {
  return {
    get(name) {
      if (name === 'derivation') return derivation;
      if (name === 'builds') return derivation && storePathName(derivation).replace(/\.drv$/, '');
      if (name === 'place') return location && `${location.file}:${location.line}`;
      for (const pattern of patterns[name] ?? []) {
        const found = pattern.exec(message)?.[1];
        if (found && found.length <= longestName) return found;
      }
      return null;
    },
  };
}

/** Every name that a hint can use. */
export const knownNames: readonly string[] = ['derivation', 'builds', 'place', ...Object.keys(patterns)];
