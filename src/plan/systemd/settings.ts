// Unit files as systemd reads them (systemd.syntax(7)), which is not how switch-to-configuration does.
import { templateOf, unitPrefix, unitType } from '../units/names.js';
import type { UnitDirectory } from '../units/unit-directory.js';

/** A unit as systemd has it in memory. */
export class LoadedUnit {
  readonly id: string;
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(id: string, values: ReadonlyMap<string, readonly string[]>) {
    this.id = id;
    this.#values = values;
  }

  /** All values of a key since the last empty one. */
  all(section: string, key: string): readonly string[] {
    return this.#values.get(`${section}.${key}`) ?? [];
  }

  /** The last value of a key, which is the one that counts of most. */
  last(section: string, key: string): string | null {
    return this.all(section, key).at(-1) ?? null;
  }

  isTrue(section: string, key: string, otherwise = false): boolean {
    const value = this.last(section, key)?.toLowerCase();
    if (value === undefined) return otherwise;
    return ['1', 'yes', 'y', 'true', 't', 'on'].includes(value);
  }

  /** The words of a list, in all its lines. */
  words(section: string, key: string): string[] {
    return this.all(section, key).flatMap((value) => wordsOf(value));
  }
}

/** A unit of a directory, or why systemd cannot load it. */
export type Loading = LoadedUnit | 'not-found' | 'masked';

/** The name that systemd knows a unit by: what an alias leads to, and for an instance its template's alias. */
export function unitId(units: UnitDirectory, name: string): string {
  const file = units.file(name);
  if (file?.kind === 'file') return file.path;
  const template = file === null ? templateOf(name) : null;
  const other = template === null ? null : units.file(template);
  if (template === null || other?.kind !== 'file' || other.path === template || !other.path.includes('@.'))
    return name;
  // An instance of a template that is another name for one.
  const instance = name.slice(name.indexOf('@') + 1, name.lastIndexOf('.'));
  return other.path.replace('@.', `@${instance}.`);
}

/** Loads a unit with its drop-ins. `id` is no alias. */
export function loadUnit(units: UnitDirectory, id: string): Loading {
  const template = templateOf(id);
  const path = !units.has(id) && template !== null ? template : id;
  const file = units.file(path);
  if (file === null) return 'not-found';
  // An empty file masks as /dev/null does.
  if (file.kind === 'masked' || file.text.trim() === '') return 'masked';
  const values = new Map<string, string[]>();
  addText(values, file.text);
  for (const name of dropInNames(id, template))
    for (const dropIn of units.dropIns(name)) {
      const text = units.file(dropIn);
      if (text?.kind === 'file') addText(values, text.text);
    }
  return new LoadedUnit(id, expanded(values, id));
}

/** The names whose drop-ins count for a unit, from the most general one on. */
function dropInNames(id: string, template: string | null): string[] {
  const [prefix, type] = [unitPrefix(id), unitType(id)];
  const dashed = [...prefix.matchAll(/-/g)].map(({ index }) => `${prefix.slice(0, index + 1)}.${type}`);
  return [type, ...dashed, ...(template === null ? [] : [template]), id];
}

function addText(values: Map<string, string[]>, text: string): void {
  let section = '';
  for (const line of logicalLines(text)) {
    if (line.startsWith('[') && line.endsWith(']')) section = line.slice(1, -1);
    const equals = line.indexOf('=');
    if (equals <= 0 || section === '') continue;
    const key = `${section}.${line.slice(0, equals).trim()}`;
    const value = line.slice(equals + 1).trim();
    if (value === '') values.set(key, []);
    else if (values.has(key)) values.get(key)!.push(value);
    else values.set(key, [value]);
  }
}

/** Lines without comments; a backslash at the end joins a line with the next that is no comment. */
function logicalLines(text: string): string[] {
  const lines: string[] = [];
  let open: string[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line.startsWith('#') || line.startsWith(';')) continue;
    const isJoined = line.endsWith('\\');
    open.push(isJoined ? line.slice(0, -1) : line);
    if (isJoined) continue;
    lines.push(open.join(' '));
    open = [];
  }
  return [...lines, open.join(' ')].filter((line) => line !== '');
}

/** The values with the specifiers that names of units and paths are made with. */
function expanded(values: ReadonlyMap<string, readonly string[]>, id: string): Map<string, string[]> {
  const prefix = unitPrefix(id);
  const at = prefix.indexOf('@');
  const specifiers: Record<string, string> = {
    ...{ n: id, N: prefix, p: at === -1 ? prefix : prefix.slice(0, at), '%': '%' },
    ...(at === -1 ? {} : { i: prefix.slice(at + 1), I: unescaped(prefix.slice(at + 1)) }),
  };
  const replaced = (value: string) =>
    value.replace(/%(.)/g, (whole, letter: string) => specifiers[letter] ?? whole);
  return new Map([...values].map(([key, all]) => [key, all.map(replaced)]));
}

function unescaped(name: string): string {
  return name
    .replaceAll('-', '/')
    .replace(/\\x([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Words with quotes around them or parts of them taken off. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote = '';
  for (const character of text) {
    if (quote !== '') {
      if (character === quote) quote = '';
      else word = (word ?? '') + character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (character === ' ' || character === '\t') {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + character;
  }
  return word === null ? words : [...words, word];
}
