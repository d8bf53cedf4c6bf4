/** A set of packages in nixpkgs whose store paths have a prefix of their own. */
type PackageSet = { attribute: RegExp; store: RegExp };

/**
 * The first part of an attribute path, and what the names of its packages begin with in the store. The digits in both say for
 * which interpreter: `python313Packages.x` is `python3.13-x`. From the definitions of these sets in nixpkgs.
 */
const sets: readonly PackageSet[] = [
  { attribute: /^python(\d*)(?:Packages)?$/, store: /^python([\d.]+)-/ },
  { attribute: /^pypy(\d*)(?:Packages)?$/, store: /^pypy([\d.]+)-/ },
  { attribute: /^perl(\d*)(?:Packages)?$/, store: /^perl([\d.]+)-/ },
  { attribute: /^lua(\d*)(?:Packages)?$/, store: /^lua([\d.]+)-/ },
  { attribute: /^luajit(\d*)Packages$/, store: /^luajit([\d.]+)-/ },
  { attribute: /^ruby(\d*)(?:Packages)?$/, store: /^ruby([\d.]+)-/ },
  { attribute: /^ocaml(\d*)(?:Packages)?$/, store: /^ocaml([\d.]+)-/ },
  { attribute: /^coq(\d*)Packages$/, store: /^coq([\d.]+)-/ },
  { attribute: /^php(\d*)(?:Extensions|Packages)$/, store: /^php()-/ },
  { attribute: /^octave(\d*)Packages$/, store: /^octave-([\d.]+)-/ },
  { attribute: /^r(\d*)Packages$/i, store: /^r()-/ },
  { attribute: /^vim()Plugins$/, store: /^vimplugin()-/ },
  { attribute: /^tmux()Plugins$/, store: /^tmuxplugin()-/ },
  { attribute: /^fish()Plugins$/, store: /^fishplugin()-/ },
  { attribute: /^emacs(\d*)Packages$/, store: /^emacs()-/ },
  { attribute: /^gnome(\d*)Extensions$/, store: /^gnome-shell-extension()-/ },
  { attribute: /^vscode()-extensions$/, store: /^vscode-extension()-/ },
  { attribute: /^sbcl()Packages$/, store: /^sbcl()-/ },
  { attribute: /^dotnet()Packages$/, store: /^dotnet()-/ },
];

/** Which set, by its place in the table, and the digits of its interpreter: `313`, empty for the default one. */
export type SetMember = { set: number; digits: string };

/** The set that an attribute path begins with, such as `python3Packages`; null for any other. */
export function setOfAttribute(first: string): SetMember | null {
  return memberOf(first, ({ attribute }) => attribute);
}

/** The set that the name of a store path belongs to, and the name within that: `x` of `python3.13-x`. */
export function setOfStoreName(name: string): (SetMember & { base: string }) | null {
  const member = memberOf(name, ({ store }) => store);
  return member && { ...member, base: name.replace(sets[member.set]!.store, '') };
}

function memberOf(name: string, pattern: (set: PackageSet) => RegExp): SetMember | null {
  for (const [set, one] of sets.entries()) {
    const match = pattern(one).exec(name);
    if (match) return { set, digits: (match[1] ?? '').replaceAll('.', '') };
  }
  return null;
}

/** Whether an attribute of one interpreter is a package of another; one without digits, or `3` alone, is any. */
export function isOtherInterpreter(attribute: SetMember, store: SetMember): boolean {
  const { digits } = attribute;
  return store.digits !== '' && digits.length > 1 && !store.digits.startsWith(digits);
}
