import { type ToolError, usageError } from '../system/errors.js';
import { truncate } from '../text/clean.js';
import { didYouMean } from '../text/nearest.js';

/** The hosts that can be selected: their names in order, each with its tags. */
export type KnownHosts = ReadonlyMap<string, readonly string[]>;

/** Names that an error lists at most. */
const mostListed = 40;

/**
 * The hosts that words select, each once, in the order of the words: the name of a host, `@tag` for all hosts with a tag, and in
 * both `*` for any text. A word may hold several, with commas between. Throws a usage error (`no-such-host`) that names every
 * word which selects none, with the hosts and tags that there are.
 */
export function selectHosts(words: readonly string[], known: KnownHosts): string[] {
  const all = words.flatMap((word) => word.split(',')).map((word) => word.trim());
  const selections = all.map((word) => ({ word, hosts: selectedBy(word, known) }));
  const lost = selections.filter(({ hosts }) => hosts.length === 0).map(({ word }) => word);
  if (lost.length > 0) throw refusal(lost, known);
  return [...new Set(selections.flatMap(({ hosts }) => hosts))];
}

function selectedBy(word: string, known: KnownHosts): string[] {
  const names = [...known.keys()];
  if (!word.startsWith('@')) return known.has(word) ? [word] : names.filter((name) => matches(name, word));
  return names.filter((name) => known.get(name)?.some((tag) => matches(tag, word.slice(1))));
}

/** Whether a text is a word in which `*` stands for any text. Takes steps in proportion to both. */
function matches(text: string, word: string): boolean {
  const [start = '', ...parts] = word.split('*');
  const end = parts.pop();
  if (end === undefined) return text === word;
  if (!text.startsWith(start) || !text.endsWith(end) || text.length < start.length + end.length) return false;
  let at = start.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= text.length - end.length;
}

function refusal(lost: readonly string[], known: KnownHosts): ToolError {
  const hosts = [...known.keys()];
  const tags = [...new Set([...known.values()].flat())].sort();
  const said = lost.map((word) => {
    const isTag = word.startsWith('@');
    const name = isTag ? word.slice(1) : word;
    const advice =
      !isTag && tags.includes(name) ? `A tag is written @${name}.` : didYouMean(name, isTag ? tags : hosts);
    const what = `there is no ${isTag ? 'tag' : 'host'} ${JSON.stringify(truncate(name, 100))}.`;
    return advice === '' ? what : `${what} ${advice}`;
  });
  return usageError(
    'no-such-host',
    said.join('\n'),
    `Hosts: ${listed(hosts)}. Tags: ${listed(tags.map((tag) => `@${tag}`))}.`,
  );
}

function listed(names: readonly string[]): string {
  const more = names.length - mostListed;
  return [...names.slice(0, mostListed), ...(more > 0 ? [`and ${more} more`] : [])].join(', ') || 'none';
}
