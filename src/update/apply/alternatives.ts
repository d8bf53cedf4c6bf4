import type { KnownIssue } from '../../builds/known-issues.js';
import type { UpdatePreview } from '../../builds/update-preview.js';
import { type LockedInput, lockedInput, ownInputs } from '../../nix/flake/lock.js';

/**
 * What a person can do instead of an update that is refused or doubtful: leave the input as it is, keep a package at its former
 * version, or count an issue as known. `lock` is the lock from before.
 */
export function alternatives({ inputs, known_issues }: UpdatePreview, lock: string): string[] {
  const issues = (known_issues?.issues ?? []).filter(({ severity }) => severity !== 'low');
  const changed = inputs.map(({ name }) => name).filter((name) => !name.includes('/'));
  const own = ownInputs(lock);
  const packages = [...new Set(issues.flatMap(({ packages: [first] }) => (first ? [first.name] : [])))];
  const source = own.map((name) => lockedInput(lock, name)).find(isNixpkgs);
  return [
    ...changed.flatMap((name) => holdInput(name, changed)),
    ...(source ? packages.slice(0, 3).map((name) => pinPackage(name, source)) : []),
    ...ignoreIssues(issues),
  ];
}

function holdInput(name: string, changed: readonly string[]): string[] {
  const others = changed.filter((other) => other !== name);
  if (others.length === 0) return [];
  return [`Leave ${name} as it is: ${others.map((other) => `--input ${other}`).join(' ')}`];
}

type Nixpkgs = LockedInput & { owner: string; repo: string; rev: string; narHash: string };

function isNixpkgs(input: LockedInput | null): input is Nixpkgs {
  if (input?.type !== 'github' || input.host !== undefined || !input.narHash) return false;
  const { owner = '', repo = '', rev = '' } = input;
  const isPlain =
    /^[\w.-]+$/.test(owner) && /^[0-9a-f]{40}$/.test(rev) && /^sha256-[\w+/=]+$/.test(input.narHash);
  return isPlain && /^nixpkgs/i.test(repo) && /^[\w.-]+$/.test(repo);
}

/** An overlay that has a package from the revision of the former lock, for a person to put into the configuration. */
function pinPackage(name: string, { owner, repo, rev, narHash }: Nixpkgs): string {
  const attribute = /^[A-Za-z_][\w'-]*$/.test(name) ? name : `"${name.replaceAll(/["\\$]/g, '')}"`;
  return `Keep ${name} at its former version, with this in the configuration (its attribute may have another name):
  nixpkgs.overlays = [
    (final: prev: {
      ${attribute} = (import (builtins.fetchTarball {
        url = "https://github.com/${owner}/${repo}/archive/${rev}.tar.gz";
        sha256 = "${narHash}";
      }) { inherit (prev.stdenv.hostPlatform) system; }).${attribute};
    })
  ];`;
}

function ignoreIssues(issues: readonly KnownIssue[]): string[] {
  if (issues.length === 0) return [];
  const numbers = issues.slice(0, 10).map(({ number }) => number);
  return [
    `Where an issue does not concern you, in nixos-rebuild-test.json: "update": { "ignoreIssues": [${numbers.join(', ')}] }`,
  ];
}
