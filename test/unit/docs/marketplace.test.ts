import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

type ActionFile = {
  name: string;
  description: string;
  author: string;
  branding: { icon: string; color: string };
};

const read = (file: string) => parse(readFileSync(file, 'utf8')) as ActionFile;
const files = [
  'action.yml',
  'report/action.yml',
  'hosts/action.yml',
  'trial/action.yml',
  'deploy/action.yml',
  'update/action.yml',
];
// Of GitHub's metadata syntax: the colours, and of Feather's icons those that are used here and are on its list.
const colors = ['white', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];
const icons = ['film', 'message-square', 'server', 'shield', 'upload-cloud', 'refresh-cw'];

describe("the Marketplace's limits", () => {
  it.each(files)('%s has a description of fewer than 125 characters', (file) => {
    expect(read(file).description.length).toBeLessThan(125);
  });

  it.each(files)("%s has an author, and an icon and a colour of GitHub's lists", (file) => {
    const { author, branding } = read(file);
    expect(author).not.toBe('');
    expect(icons).toContain(branding.icon);
    expect(colors).toContain(branding.color);
  });

  it('has a different name for each Action', () => {
    expect(new Set(files.map((file) => read(file).name)).size).toBe(files.length);
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

  it('names description, keywords, author, licence, homepage, issues and repository', () => {
    for (const field of ['description', 'author', 'license', 'homepage', 'bugs'])
      expect(manifest[field]).toMatch(/\S/);
    expect(manifest.keywords.length).toBeGreaterThan(4);
    for (const address of [manifest.homepage, manifest.bugs, manifest.repository.url])
      expect(address).toContain('github.com/org/nixos-rebuild-test');
  });

  it('lists only files that exist, except lib/, which is made when packing', () => {
    const missing = manifest.files.filter((file: string) => file !== 'lib' && !existsSync(file));
    expect(missing).toEqual([]);
  });

  it('has the version of the newest dated or planned release in the changelog', () => {
    const [, version] = /^## \[(\d+\.\d+\.\d+)\]/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
    expect(manifest.version).toBe(version);
  });
});
