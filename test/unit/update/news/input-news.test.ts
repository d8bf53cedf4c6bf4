import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputNewsSchema } from '../../../../src/builds/update-news.js';
import { updatePreviewText } from '../../../../src/cli/show/update-preview.js';
import type { NixEdges } from '../../../../src/update/nix.js';
import { previewUpdate } from '../../../../src/update/preview.js';
import { modernNix, offlineNixConfig } from '../../../setup/modern-nix.mjs';
import { commitFiles } from '../../../support/dated-repository.js';
import { git, gitEnvironment } from '../../../support/git.js';

const notes = 'nixos/doc/manual/release-notes/rl-2605.section.md';
const allPackages = 'pkgs/top-level/all-packages.nix';

/** nixpkgs as far as its news are read: packages in both places, and release notes. */
const nixpkgs = {
  'flake.nix': '{ outputs = _: { }; }',
  [allPackages]: `{ }:
with pkgs;
{
  curl = callPackage ../tools/curl { };
  moved-later = callPackage ../tools/moved { };
  gone = callPackage ../tools/gone { };
}
`,
  'pkgs/by-name/he/hello/package.nix': '{ }: { meta.description = "Greets"; }',
  [notes]: `# Release 26.05 {#sec-release-26.05}

## Highlights {#sec-release-26.05-highlights}

<!-- Add your item anywhere. -->

- The default of one thing
  is another.

- A second item that stays.
`,
};

const nextNixpkgs = {
  [allPackages]: `{ }:
with pkgs;
{
  curl = callPackage ../tools/curl { };
  added-here = callPackage ../tools/added { };
}
`,
  'pkgs/by-name/mo/moved-later/package.nix': '{ }: { }',
  'pkgs/by-name/zz/zz-tool/package.nix': `{ lib }:
{
  meta = {
    description = "Says \\"zz\\" all day";
  };
}
`,
  [notes]: `# Release 26.05 {#sec-release-26.05}

## Highlights {#sec-release-26.05-highlights}

- The default of one thing
  is another.

- []{#sec-release-26.05-third} A third item, \`with.code\`
  on two lines,
  - and an item in it.

## Backward Incompatibilities {#sec-release-26.05-incompatibilities}

- A second item that stays.

- \x1b[31mRed\x1b[0m words are gone.
`,
};

describe.each([
  ["the distribution's Nix", () => null],
  ['a modern Nix', () => modernNix()],
] as [string, () => string | null][])('what is new in the inputs of an update, by %s', (_title, bin) => {
  let top: string;
  let edges: NixEdges;
  let flake: string;
  const revisions: Record<string, string[]> = { nixpkgs: [], home: [] };

  beforeAll(() => {
    top = mkdtempSync(join(tmpdir(), 'input-news-'));
    const commit = (name: string, files: Record<string, string | null>, day: number, subject: string) =>
      revisions[name]?.push(
        commitFiles(join(top, name), files, { date: `2026-03-${day}T12:00:00Z`, subject }),
      );
    commit('nixpkgs', nixpkgs, 10, 'first');
    commit('home', { 'flake.nix': '{ outputs = _: { }; }' }, 10, 'first');
    flake = join(top, 'hosts');
    const env = {
      ...gitEnvironment,
      PATH: [bin(), process.env.PATH].filter(Boolean).join(':'),
      ...{ NIX_CONFIG: offlineNixConfig, HOME: top, XDG_CACHE_HOME: join(top, 'cache') },
    };
    edges = { cwd: top, env, say: () => {} };
    const files = {
      'flake.nix': `{
  inputs.nixpkgs.url = "git+file://${join(top, 'nixpkgs')}";
  inputs.home.url = "git+file://${join(top, 'home')}";
  outputs = { nixpkgs, home, ... }: {
    nixosConfigurations.web.config.system.build.toplevel =
      derivation { name = "nixos-system-web-1"; system = "x86_64-linux"; builder = nixpkgs; home = home; };
  };
}`,
    };
    commitFiles(flake, files, { date: '2026-03-10T12:00:00Z', subject: 'hosts' });
    execFileSync('nix', ['--extra-experimental-features', 'nix-command flakes', 'flake', 'lock'], {
      cwd: flake,
      env,
      stdio: 'pipe',
    });
    commitFiles(flake, {}, { date: '2026-03-10T12:00:00Z', subject: 'lock' });
    commit('nixpkgs', nextNixpkgs, 20, 'zz-tool: init at 1.0');
    commit('nixpkgs', {}, 21, 'curl: 8.12 -> 8.13 \x1b[2J');
    const news = (message: string) => `{
  time = "2026-03-15T10:00:00+00:00";
  condition = true;
  message = ''
    ${message}
  '';
}`;
    commit(
      'home',
      { 'modules/misc/news/2026/03/2026-03-15_10-00-00.nix': news('A new module.') },
      20,
      'news',
    );
  }, 300_000);
  afterAll(() => rmSync(top, { recursive: true, force: true }));

  const preview = (depth: 'lock' | 'dry') => previewUpdate({ flake, hosts: [], inputs: [], depth }, edges);

  it('has subjects of commits, packages under a new name, and what was added to release notes', async () => {
    const { news = [], hosts } = await preview('dry');
    expect(hosts).toMatchObject([{ host: 'web', error: null }]);
    for (const one of news) expect(inputNewsSchema.parse(one)).toEqual(one);
    const [home, pkgs] = news;
    expect(home).toMatchObject({
      input: 'home',
      commits: { added: 1, removed: 0, subjects: [{ subject: 'news' }] },
      new_packages: null,
      release_notes: { count: 1, entries: [{ section: 'news', text: 'A new module.' }] },
      note: null,
    });
    expect(pkgs?.commits).toMatchObject({ added: 2, removed: 0 });
    expect(pkgs?.commits?.subjects.map(({ subject }) => subject.slice(0, 11))).toEqual([
      'curl: 8.12 ',
      'zz-tool: in',
    ]);
    expect(pkgs?.new_packages).toEqual({
      count: 2,
      packages: [
        { name: 'added-here', description: null },
        { name: 'zz-tool', description: 'Says "zz" all day' },
      ],
    });
    expect(pkgs?.release_notes).toEqual({
      count: 2,
      entries: [
        {
          file: notes,
          section: 'Highlights',
          text: 'A third item, `with.code` on two lines, - and an item in it.',
        },
        {
          file: notes,
          section: 'Backward Incompatibilities',
          text: '\x1b[31mRed\x1b[0m words are gone.',
        },
      ],
    });
  }, 300_000);

  it('shows them to people without the control characters in them', async () => {
    const text = updatePreviewText(await preview('dry'), false);
    expect(text).toContain(`new in nixpkgs
  2 commits
    ${revisions.nixpkgs?.[2]?.slice(0, 7)} curl: 8.12 -> 8.13`);
    expect(text).toContain('zz-tool: Says "zz" all day');
    expect(text).not.toContain('\x1b');
  }, 300_000);

  it('reads no sources at depth lock, and still has the commits', async () => {
    const { news = [] } = await preview('lock');
    expect(news).toMatchObject([
      { input: 'home', commits: { added: 1 }, new_packages: null, release_notes: null, note: null },
      { input: 'nixpkgs', commits: { added: 2 }, new_packages: null, release_notes: null, note: null },
    ]);
  }, 300_000);

  it('counts commits that an input does not have any more', async () => {
    const nix = (...words: string[]) =>
      execFileSync('nix', ['--extra-experimental-features', 'nix-command flakes', 'flake', ...words], {
        ...{ cwd: flake, env: edges.env, stdio: 'pipe' as const },
      });
    nix('update');
    const home = join(top, 'home');
    git(home, 'reset', '-q', '--hard', 'HEAD~1');
    commitFiles(home, {}, { date: '2026-03-25T12:00:00Z', subject: 'another way' });
    const { news = [], inputs } = await preview('lock');
    expect(inputs.map(({ name }) => name)).toEqual(['home']);
    expect(news[0]?.commits).toMatchObject({ added: 1, removed: 1, subjects: [{ subject: 'another way' }] });
  }, 300_000);
});
