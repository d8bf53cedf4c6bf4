import { namesIn } from '../../nix/advice/names.js';
import type { KnownFailure } from '../../nix/failures/failure.js';
import { canBeSetting } from '../../nix/said/nix-config.js';
import type { Around } from '../around.js';
import type { Remedy, Treatment } from '../remedy.js';

/** Features that change how expressions are written, not what Nix may do. */
const harmless = new Set([
  'nix-command',
  'flakes',
  'fetch-tree',
  'fetch-closure',
  'pipe-operator',
  'pipe-operators',
  'no-url-literals',
  'parse-toml-timestamps',
  'ca-derivations',
  'dynamic-derivations',
]);

/** The least memory that a build can do with. */
export const oneJob = [
  ['max-jobs', '1'],
  ['cores', '1'],
] as const;

/** Whether the command line says how much is built at a time, which wins over a setting. */
export function namesJobs(extraArgs: readonly string[]): boolean {
  return extraArgs.some((arg) => /^(?:--?(?:max-)?jobs|-j|--cores|max-jobs|cores)/.test(arg));
}

const shared = { where: ['here', 'guest', 'ci'], verified: 'The same phase passes.' } as const;
const forThis = 'Nothing that stays: a setting in NIX_CONFIG, for the attempts of this rebuild.';

/** Settings of Nix for the attempts that follow. */
export const settings: readonly Remedy[] = [
  {
    ...shared,
    name: 'drop-substituter',
    families: ['download'],
    level: 'safe',
    confidence: 0.8,
    about: 'One of several binary caches is down.',
    changes: forThis,
    verified: 'Nix fetches from the others, or builds.',
    treat: withoutDeadCache,
  },
  {
    ...shared,
    name: 'enable-feature',
    families: ['feature-off'],
    level: 'safe',
    confidence: 0.95,
    about: 'An experimental feature of Nix is needed and off.',
    changes: forThis,
    treat: (failure) => {
      const feature = namesIn(failure).get('feature');
      if (feature === null) return null;
      return {
        does: `switches on Nix' feature ${feature}`,
        settings: [['extra-experimental-features', feature]],
        ...(harmless.has(feature) ? {} : { level: 'ask' }),
      };
    },
  },
  {
    ...shared,
    name: 'fewer-jobs',
    families: ['killed-oom'],
    level: 'ask',
    confidence: 0.7,
    about: 'A build took more memory than there is.',
    changes: `${forThis} It takes longer.`,
    treat: (_, { extraArgs }) =>
      namesJobs(extraArgs)
        ? null
        : { does: 'builds one derivation at a time, on one processor', settings: oneJob },
  },
];

/** A cache that does not answer, or with an error of its own; one that says what it lacks is alive. */
const dead =
  /(?:Could not|Couldn't) (?:resolve|connect)|Failed (?:to connect|connect)|Connection (?:refused|reset|timed out)|[Tt]imed out|Timeout was reached|HTTP error 5\d\d|[Ss]erver returned nothing|SSL connect error/;

/** Without one that is left, Nix would build all there is, so then it is not done. */
function withoutDeadCache({ message }: KnownFailure, { substituters, extraArgs }: Around): Treatment | null {
  const [, url = ''] = /unable to download '(https?:\/\/[^'\s]{1,500})'/.exec(message) ?? [];
  // The command line wins over the environment.
  if (!URL.canParse(url) || substituters === null || extraArgs.some((arg) => arg.includes('substituters')))
    return null;
  if (!dead.test(message)) return null;
  const { origin } = new URL(url);
  const others = substituters.filter((one) => !URL.canParse(one) || new URL(one).origin !== origin);
  if (others.length === substituters.length || others.length === 0 || !canBeSetting(others.join(' ')))
    return null;
  return {
    does: `leaves out the cache ${origin}, and asks the ${others.length === 1 ? 'other one' : 'others'} only`,
    settings: [['substituters', others.join(' ')]],
  };
}
