import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InputNews, mostNews } from '../../builds/update-news.js';
import { truncate } from '../../text/clean.js';
import type { InputTrees } from './input-trees.js';

type Entry = NonNullable<InputNews['release_notes']>['entries'][number];

/** Directories of release notes in Markdown: those of NixOS, of nixpkgs, and of home-manager, now and before. */
const noteDirectories = [
  'nixos/doc/manual/release-notes',
  'doc/release-notes',
  'docs/manual/release-notes',
  'docs/release-notes',
];
/** home-manager's news: a file for each, by year and month. */
const newsDirectory = 'modules/misc/news';
const longestEntry = 1000;
/** A file of one release has at most a few hundred kB. */
const largestFile = 4 * 1024 * 1024;

/** What was added to the release notes and the news of an input; null where it has neither. */
export async function addedNotes(trees: InputTrees): Promise<InputNews['release_notes']> {
  const [old, now] = await Promise.all([notesIn(trees.old), notesIn(trees.new)]);
  if (now.size === 0) return null;
  const known = new Set([...old.values()].flat().map(({ text }) => text));
  const entries = [...now.values()].flat().filter(({ text }) => !known.has(text));
  const told = entries.slice(0, mostNews.entries);
  return {
    count: entries.length,
    entries: told.map((entry) => ({ ...entry, text: truncate(entry.text, longestEntry) })),
  };
}

/** The entries of each file, the newest release first. */
async function notesIn(tree: string): Promise<Map<string, Entry[]>> {
  const found = new Map<string, Entry[]>();
  for (const directory of noteDirectories) {
    const names = await namesIn(join(tree, directory));
    for (const name of names.filter((one) => /^rl-\d{4}(?:\.section)?\.md$/.test(one)).reverse()) {
      const file = `${directory}/${name}`;
      found.set(file, markdownEntries(file, await textOf(join(tree, file))));
    }
  }
  for (const year of await namesIn(join(tree, newsDirectory)))
    for (const month of await namesIn(join(tree, newsDirectory, year)))
      for (const name of await namesIn(join(tree, newsDirectory, year, month))) {
        const file = `${newsDirectory}/${year}/${month}/${name}`;
        if (name.endsWith('.nix')) found.set(file, newsEntries(file, await textOf(join(tree, file))));
      }
  return found;
}

async function namesIn(directory: string): Promise<string[]> {
  return (await readdir(directory).catch(() => [])).sort();
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  return bytes.length > largestFile ? '' : bytes.toString('utf8');
}

/**
 * The items of the lists in a Markdown text, each with the heading above it. What belongs to an item is indented, so an item
 * goes to the next line that is not. Anchors (`{#sec-…}`, `[]{#…}`) and comments are left out, and links to options named.
 */
export function markdownEntries(file: string, text: string): Entry[] {
  const entries: Entry[] = [];
  let section = '';
  let item: string[] | null = null;
  const end = () => {
    const words = plain((item ?? []).join(' '));
    if (words !== '') entries.push({ file, section, text: words });
    item = null;
  };
  for (const line of text.split('\n')) {
    const heading = /^#{1,6} (.*)$/.exec(line)?.[1];
    if (heading === undefined && (line.trim() === '' || /^\s/.test(line))) {
      item?.push(line.trim());
      continue;
    }
    end();
    if (heading !== undefined) section = plain(heading);
    else if (/^[-*] /.test(line)) item = [line.slice(2)];
  }
  end();
  return entries;
}

function plain(text: string): string {
  return (
    text
      .replaceAll(/<!--.{0,500}?-->/g, '')
      // A link to an option shows the option's name in the manual.
      .replaceAll(/\[\]\((?:options\.html)?#opt-([^\s()]{1,200})\)/g, '`$1`')
      .replaceAll(/\[\]\{#[\w.-]{1,200}\}|\{#[\w.-]{1,200}\}/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}

/** The message of one file of home-manager's news, which is an indented string. */
function newsEntries(file: string, text: string): Entry[] {
  const start = text.indexOf("message = ''");
  const from = start + "message = ''".length;
  const stop = start === -1 ? -1 : text.indexOf("'';", from);
  return stop === -1 ? [] : [{ file, section: 'news', text: plain(text.slice(from, stop)) }];
}
