import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runRebuild } from '../../src/rebuild/run.js';
import { temporaryDirectory } from '../support/directory.js';
import { git } from '../support/git.js';
import { rebuildRequest } from '../support/request.js';

const [oldRevision, newRevision, rootRevision] = ['a', 'b', 'c'].map((digit) => digit.repeat(40));
const updated = {
  name: 'nixpkgs',
  change: 'updated',
  old_revision: oldRevision,
  new_revision: newRevision,
  compare_url: `https://github.com/NixOS/nixpkgs/compare/${oldRevision}...${newRevision}`,
};

let origin = '';
let base = '';

/** A repository of two commits: `nixos/flake.lock` differs between them, the `flake.lock` of the root does not. */
beforeEach(async () => {
  origin = join(await temporaryDirectory(), 'origin');
  mkdirSync(join(origin, 'nixos'), { recursive: true });
  git(origin, 'init', '--quiet', '--initial-branch=main');
  writeFileSync(join(origin, 'flake.nix'), '{ }');
  writeFileSync(join(origin, 'flake.lock'), lockOf(rootRevision));
  writeFileSync(join(origin, 'nixos/flake.nix'), '{ }');
  writeFileSync(join(origin, 'nixos/flake.lock'), lockOf(oldRevision));
  commit(origin);
  base = git(origin, 'rev-parse', 'HEAD');
  writeFileSync(join(origin, 'nixos/flake.lock'), lockOf(newRevision));
  commit(origin);
});

function commit(dir: string): void {
  git(dir, 'add', '--all');
  git(dir, 'commit', '--quiet', '--message', 'a change');
}

function lockOf(rev: string | undefined): string {
  const locked = { type: 'github', owner: 'NixOS', repo: 'nixpkgs', rev, lastModified: 1_767_225_600 };
  const nodes = { root: { inputs: { nixpkgs: 'nixpkgs' } }, nixpkgs: { locked } };
  return JSON.stringify({ nodes, root: 'root', version: 7 });
}

async function cloneOf(...options: string[]): Promise<string> {
  const clone = join(await temporaryDirectory(), 'clone');
  git(origin, 'clone', '--quiet', ...options, `file://${origin}`, clone);
  return clone;
}

/** What a rebuild of the flake reports of its inputs. */
async function inputsOf(cwd: string, baseRevision: string | null, flake = './nixos#laptop') {
  const { metadata } = await runRebuild(
    rebuildRequest({
      cwd,
      action: 'dry-build',
      target: { kind: 'flake', ref: flake },
      outputDir: await temporaryDirectory(),
      recording: false,
      baseRevision,
      env: {
        ...process.env,
        PATH: `${resolve('test/fixtures/nixos-rebuild/bash')}:${process.env.PATH}`,
        STAND_IN_ARGS: '/dev/null',
      },
    }),
  );
  expect(metadata).toMatchObject({ outcome: 'success' });
  return { inputs: metadata.result?.inputs ?? null, notices: metadata.notices ?? [] };
}

describe('the changed inputs of a flake in a subdirectory', () => {
  it('are found in a full clone, against the base revision', async () => {
    expect(await inputsOf(await cloneOf(), base)).toMatchObject({ inputs: [updated], notices: [] });
  });

  it('are found for a reference with ?dir=', async () => {
    const clone = await cloneOf();
    const found = await inputsOf(clone, base, `git+file://${clone}?dir=nixos#laptop`);
    expect(found).toMatchObject({ inputs: [updated], notices: [] });
  });

  it('are found in a shallow clone, whose remote sends any commit', async () => {
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const clone = await cloneOf('--depth=1');
    expect(await inputsOf(clone, base)).toMatchObject({ inputs: [updated], notices: [] });
  });

  it('are not known in a shallow clone whose remote refuses the base, and a notice names that', async () => {
    const clone = await cloneOf('--depth=1');
    // Version 2 of the protocol sends any commit, whatever the remote's configuration.
    git(clone, 'config', 'protocol.version', '0');
    const { inputs, notices } = await inputsOf(clone, base);
    expect(inputs).toBeNull();
    expect(notices).toEqual([expect.stringMatching(/inputs/)]);
  });

  it('are not known where the base does not exist, and a notice names that', async () => {
    const { inputs, notices } = await inputsOf(await cloneOf(), '0123456789'.repeat(4));
    expect(inputs).toBeNull();
    expect(notices).toEqual([expect.stringMatching(/inputs/)]);
  });
});

describe('the changed inputs without a base revision', () => {
  it('are those of a changed lock against the last commit', async () => {
    const clone = await cloneOf();
    writeFileSync(join(clone, 'nixos/flake.lock'), lockOf(oldRevision));
    const { inputs } = await inputsOf(clone, null);
    expect(inputs).toMatchObject([{ old_revision: newRevision, new_revision: oldRevision }]);
  });

  it('are none where the lock is unchanged', async () => {
    expect(await inputsOf(await cloneOf(), null)).toEqual({ inputs: null, notices: [] });
  });

  it('are not known outside of a git tree, without a notice', async () => {
    const dir = await temporaryDirectory();
    mkdirSync(join(dir, 'nixos'));
    writeFileSync(join(dir, 'nixos/flake.lock'), lockOf(newRevision));
    expect(await inputsOf(dir, null)).toEqual({ inputs: null, notices: [] });
  });
});

it('does not read the lock of the working directory for a remote flake', async () => {
  const clone = await cloneOf();
  writeFileSync(join(clone, 'flake.lock'), lockOf(oldRevision));
  expect(await inputsOf(clone, base, 'github:org/repo#laptop')).toEqual({ inputs: null, notices: [] });
});
