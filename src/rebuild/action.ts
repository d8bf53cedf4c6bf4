/** What an action of nixos-rebuild does. */
export type ActionFacts = {
  /** It runs activation scripts as root. */
  activates: boolean;
  /** It changes the running system or the one of the next boot. */
  changesSystem: boolean;
  /** It cannot be done with Nix alone. */
  needsNixosRebuild: boolean;
  /** It leaves the link `result` to the built system in the working directory. */
  makesResultLink: boolean;
  /** The system that it built is the one that runs afterwards. */
  becomesCurrent: boolean;
  /** What it will change, printed before it runs; null where it changes nothing. */
  warning: string | null;
};

const builds: ActionFacts = {
  activates: false,
  changesSystem: false,
  needsNixosRebuild: false,
  makesResultLink: true,
  becomesCurrent: false,
  warning: null,
};
const activates: ActionFacts = {
  activates: true,
  changesSystem: true,
  needsNixosRebuild: true,
  makesResultLink: false,
  becomesCurrent: false,
  warning: null,
};

export const actionFacts = {
  build: builds,
  'dry-build': { ...builds, makesResultLink: false },
  test: {
    ...activates,
    becomesCurrent: true,
    warning: 'the new system is activated now; the next boot is as before',
  },
  'dry-activate': { ...activates, changesSystem: false },
  boot: {
    ...activates,
    warning: 'the new system becomes the default of the next boot; nothing changes until then',
  },
  switch: {
    ...activates,
    becomesCurrent: true,
    warning: 'the new system is activated now and becomes the default of the next boot',
  },
  'build-vm': { ...builds, needsNixosRebuild: true, makesResultLink: false },
} as const satisfies Record<string, ActionFacts>;

/** The actions of nixos-rebuild that make sense unattended. */
export type Action = keyof typeof actionFacts;
export const actions = Object.keys(actionFacts) as [Action, ...Action[]];
