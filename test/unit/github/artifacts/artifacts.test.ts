import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { artifactSlug, uploadDirectory, uploadPicture } from '../../../../src/github/artifacts/artifacts.js';
import { readArtifact, runArtifacts } from '../../../../src/github/artifacts/run-artifacts.js';
import { runtimeEnvironment } from '../../../setup/github/runtime.js';
import { addArtifact } from '../../../setup/github/state.js';
import { useLocalGitHub } from '../local.js';

const local = useLocalGitHub();
let scratch = '';
const target = () => ({ runUrl: 'https://github.example/o/r/actions/runs/7', retentionDays: 3, scratch });
const wanted = new Map([
  ['metadata.json', 1000],
  ['logs/a.log', 1000],
  ['secret', 1000],
]);

beforeEach(() => {
  // The client reports its progress to the job log.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  scratch = mkdtempSync(join(tmpdir(), 'artifacts-'));
  mkdirSync(join(scratch, 'build', 'logs'), { recursive: true });
  writeFileSync(join(scratch, 'build', 'metadata.json'), '{"a":1}');
  writeFileSync(join(scratch, 'build', 'logs', 'a.log'), 'log '.repeat(50));
  for (const [name, value] of Object.entries(runtimeEnvironment(local.api.url, 7))) vi.stubEnv(name, value);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(scratch, { recursive: true });
});

describe('uploadDirectory', () => {
  it('uploads the whole directory, which can be read back', async () => {
    const uploaded = await uploadDirectory(join(scratch, 'build'), 'rebuild-laptop', 1, target());
    expect(uploaded).toMatchObject({ name: 'rebuild-laptop-1', skipped: [] });
    expect(uploaded.url).toBe(`https://github.example/o/r/actions/runs/7/artifacts/${uploaded.id}`);
    const [listed] = await runArtifacts(local.github, 7);
    expect(listed).toMatchObject({ id: uploaded.id, name: 'rebuild-laptop-1' });
    const files = await readArtifact(local.github, uploaded.id, wanted, 1_000_000);
    expect(files.get('metadata.json')?.toString()).toBe('{"a":1}');
    expect(files.get('logs/a.log')?.toString()).toBe('log '.repeat(50));
  });

  it('never collides with another job or attempt of the same run', async () => {
    const dir = join(scratch, 'build');
    const names = [];
    for (const attempt of [1, 1, 2])
      names.push((await uploadDirectory(dir, 'rebuild-x', attempt, target())).name);
    expect(names).toEqual(['rebuild-x-1', 'rebuild-x.2-1', 'rebuild-x-2']);
  });

  it('follows no link and returns the files that an artifact cannot contain', async () => {
    writeFileSync(join(scratch, 'secret'), 'secret');
    symlinkSync(join(scratch, 'secret'), join(scratch, 'build', 'secret'));
    writeFileSync(join(scratch, 'build', 'what?.log'), '');
    const uploaded = await uploadDirectory(join(scratch, 'build'), 'rebuild-x', 1, target());
    expect(uploaded.skipped).toEqual(['what?.log']);
    expect((await readArtifact(local.github, uploaded.id, wanted, 1_000_000)).has('secret')).toBe(false);
  });

  it('throws with the reason on GitHub Enterprise Server, which has no artifact service', async () => {
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.example');
    await expect(uploadDirectory(join(scratch, 'build'), 'x', 1, target())).rejects.toThrow(
      'GitHub Enterprise Server does not have the artifact service',
    );
  });
});

describe('uploadPicture', () => {
  it('uploads a picture under a name of its own that the browser shows', async () => {
    const file = join(scratch, 'final.png');
    writeFileSync(file, 'picture');
    expect(await uploadPicture(file, 'rebuild-laptop', 2, target())).toMatchObject({
      name: 'rebuild-laptop-2.png',
    });
    expect(local.api.state.artifacts[0]).toMatchObject({
      mimeType: 'image/png',
      bytes: Buffer.from('picture'),
    });
  });
});

describe('readArtifact', () => {
  it('stops at the limit, whatever size the artifact claims', async () => {
    const { id } = await uploadDirectory(join(scratch, 'build'), 'x', 1, target());
    await expect(readArtifact(local.github, id, wanted, 100)).rejects.toThrow('larger than 100 bytes');
  });

  it('does not send the token to the storage', async () => {
    const { id } = await uploadDirectory(join(scratch, 'build'), 'x', 1, target());
    await readArtifact(local.github, id, wanted, 1_000_000);
    expect(local.api.storageAuthorizations).toEqual([undefined]);
  });
});

describe('artifactSlug', () => {
  it.each([
    ['laptop', 'laptop'],
    ['my host/x: "1"', 'my-host-x-1'],
    ['../..', 'rebuild'],
    ['', 'rebuild'],
  ])('makes a name of %j', (text, slug) => expect(artifactSlug(text)).toBe(slug));
});

describe('runArtifacts', () => {
  it('lists all pages of a run, and no other run', async () => {
    for (let index = 0; index < 150; index += 1)
      addArtifact(local.api.state, 7, `rebuild-${index}-1`, Buffer.alloc(0));
    addArtifact(local.api.state, 8, 'rebuild-other-1', Buffer.alloc(0));
    const listed = await runArtifacts(local.github, 7);
    expect(listed.map(({ name }) => name).reverse()).toEqual(
      Array.from({ length: 150 }, (_, index) => `rebuild-${index}-1`),
    );
    expect(local.api.requests).toHaveLength(2);
  });
});
