// The slowest hostile line over all readers of a rebuild's text: npm run bench -- patterns
import { normaliseLine } from '../lib/compare/normalise.js';
import { RebuildObserver } from '../lib/nix/observer.js';
import { withStorePathNames } from '../lib/nix/store-path.js';
import { PromptWatch } from '../lib/record/prompts.js';
import { Transcript } from '../lib/terminal/log/transcript.js';
import { showControls, stripControls } from '../lib/text/clean.js';
import { escapeMarkdown } from '../lib/text/markdown.js';
import { sourcePatterns } from '../test/support/source-patterns.mjs';
import { cpuTime } from './measure.mjs';

const lineBytes = 64 * 1024;

const record = (level, msg) => Buffer.from(`${JSON.stringify({ action: 'msg', level, msg })}\n`);

/** Everything that reads the text of a rebuild, except the redaction, which has a bench of its own. */
const readers = {
  observer: (text) => {
    const observer = new RebuildObserver();
    observer.pushText(text, 1);
    observer.end({ exitCode: 1, seconds: 2 });
  },
  'activity log': (text) => {
    const observer = new RebuildObserver();
    observer.pushJson(record(0, `error: ${text}`), 1);
    observer.pushJson(record(1, text), 1);
    observer.end({ exitCode: 1, seconds: 2 });
  },
  transcript: (text) => {
    const transcript = new Transcript();
    transcript.push(text);
    transcript.end();
  },
  prompts: (text) => {
    const watch = new PromptWatch();
    watch.push(text);
    watch.waiting();
  },
  comparison: (text) => normaliseLine(text),
  texts: (text) => {
    withStorePathNames(text);
    stripControls(text);
    showControls(text);
    escapeMarkdown(text.slice(0, 4000));
  },
};

/** A line that is `unit` again and again between `before` and `after`. */
function pumped(unit, before = '', after = '') {
  const count = Math.floor((lineBytes - before.length - after.length) / unit.length);
  return before + unit.repeat(Math.max(1, count)) + after;
}

/** The literal words of a pattern, those that its repetitions are tried on. */
function wordsOf(source) {
  const plain = source
    .replace(/\\[bBdDwWpP]|\(\?(?:<?[=!]|:)|\{\d+(?:,\d*)?\}/g, '\0')
    .replace(/\\s/g, ' ')
    .replace(/\[\^?([^\]])[^\]]*\]/g, '$1')
    .replace(/[*+?|()^$]/g, '\0')
    .replace(/\\x([0-9a-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1');
  return [...new Set(plain.split('\0').filter((word) => word !== ''))];
}

const unitsOfEveryClass = [
  ...' \t/@.:-_0a\'"[](){}<>#=,;|*~`\\‘’«»…',
  '/a',
  '0/',
  'a ',
  ' a',
  'a=',
  "' ",
  '> ',
  '[built ',
  'built ',
  '.drv',
  '/a.drv',
  '\r',
  '\x1b[K',
  '\x1b[P',
  '\x1b[1K',
  '\x1b[2K',
  '\x1b[9999C',
  '\x1b[9999G',
  'z\x1b[C',
  '\b y',
  '\x1b[A',
  '\x1b[Ax\n',
  '\x1b[2000A\x1b[2000B',
  '\x1b[999Cx\n',
  '\x1b[1;',
  '\x1b]0;',
  '\x1b',
  '\x9b1',
  'error: ',
  'error: x\n',
  'error: x\n  error: \n',
  '::METRIC::a::1\n',
  '@nix {"action":"',
];

/** Hostile texts: each with the name by which a slow one is reported. */
function* hostileTexts() {
  const sources = new Set(sourcePatterns().flatMap(({ source }) => source ?? []));
  const units = new Map(unitsOfEveryClass.map((unit) => [unit, JSON.stringify(unit)]));
  const starts = new Map([['', '']]);
  for (const source of sources) {
    const words = wordsOf(source);
    for (const word of words) if (!units.has(word)) units.set(word, `${JSON.stringify(word)} of /${source}/`);
    if (source.startsWith('^') && words[0]) starts.set(words[0], source);
  }
  const before = ['', 'error: ', 'error: x\n  ', '       at ', "error: builder for '", '[', '[0/1 built] '];
  for (const [unit, name] of units)
    for (const start of before)
      yield { name: `${JSON.stringify(start)} + ${name}`, text: pumped(unit, start) };
  for (const source of sources) {
    const words = wordsOf(source);
    for (const unit of words.slice(1)) {
      const name = `/${source}/ pumped at ${JSON.stringify(unit)}`;
      yield { name, text: pumped(unit, words[0]) };
      yield { name: `error: ${name}`, text: pumped(unit, `error: ${words[0]}`) };
    }
  }
  const long = 'x'.repeat(lineBytes);
  for (const redraw of ['z\x1b[C', '\b y', '\x1b[P', '\x1b[1K\x1b[C', '\x1b[A\x1b[C!\n'])
    yield { name: `a long line, then ${JSON.stringify(redraw)}`, text: `${long}\r${pumped(redraw)}` };
}

/** Megabytes of lines, whose cost may not grow with what came before. */
const manyLines = {
  'errors without a message': () => 'error: \n',
  'different errors': (index) => `error: x${index}\n`,
  'different failed builds': (index) =>
    `error: builder for '/nix/store/${index}.drv' failed with exit code 1\n`,
  'one error of many lines': (index) => (index === 0 ? 'error: x\n' : `       line ${index}\n`),
  'one error of many positions': (index) =>
    index === 0 ? 'error: x\n' : `       … while calling\n         at /a${index}.nix:${index}:1:\n`,
  'one error of many errors': (index) => (index === 0 ? 'error: x\n' : `       error: y${index}\n`),
  'one error of long lines': (index) => (index === 0 ? 'error: x\n' : `  ${' '.repeat(60_000)} x\n`),
  'long lines of @': () => `${'@'.repeat(60_000)}\n`,
  'different downloads': (index) => `copying path '/nix/store/${index}' from 'https://x'...\n`,
  'different builds': (index) => `building '/nix/store/${index}.drv'...\n`,
  'different phases': (index) => `::PHASE::p${index}\n`,
  'different warnings': (index) => `evaluation warning: x${index}\n`,
  'different metrics': (index) => `::METRIC::m${index}::1\n`,
  'different bars': (index) => `\r[${index}/${index} built] building ${index}\x1b[K`,
  'different activities': (index) =>
    `@nix {"action":"start","id":${index},"type":105,"text":"x","fields":["/nix/store/${index}.drv"]}\n`,
};

function* manyLinesOf(line, bytes) {
  let chunk = '';
  for (let index = 0, made = 0; made < bytes; index += 1) {
    chunk += line(index);
    if (chunk.length < lineBytes) continue;
    made += chunk.length;
    yield chunk;
    chunk = '';
  }
}

/** Milliseconds for each 64 KB of `megabytes` of such lines, in the observer and the transcript. */
function costOfMany(line, megabytes) {
  const chunks = [...manyLinesOf(line, megabytes * 1e6)];
  return cpuTime(() => {
    const observer = new RebuildObserver();
    const transcript = new Transcript();
    for (const chunk of chunks) {
      observer.pushText(chunk, 1);
      observer.live();
      transcript.push(chunk);
    }
    observer.end({ exitCode: 1, seconds: 2 });
  }).then((ms) => ms / chunks.length);
}

/** Measures and reports each bar; see run.mjs. */
export async function run(report) {
  const slowest = Object.fromEntries(Object.keys(readers).map((reader) => [reader, { ms: 0 }]));
  let count = 0;
  for (const { name, text } of hostileTexts()) {
    count += 1;
    for (const [reader, read] of Object.entries(readers)) {
      const best = slowest[reader];
      // The compiler and the garbage collector disturb a first try.
      for (let ms = Number.POSITIVE_INFINITY, tries = 0; tries < 4; tries++) {
        ms = Math.min(ms, await cpuTime(() => read(text)));
        if (ms <= best.ms) break;
        if (tries === 3) slowest[reader] = { ms, name };
      }
    }
  }
  for (const [reader, { ms, name }] of Object.entries(slowest))
    report(`slowest 64 KB for the ${reader}, ms`, ms, { most: 50 }, `of ${count} texts: ${name}`);
  let most = { ms: 0 };
  for (const [name, line] of Object.entries(manyLines)) {
    const ms = await costOfMany(line, 8);
    if (ms > most.ms) most = { ms, name };
  }
  report('slowest 64 KB within 8 MB of lines, ms', most.ms, { most: 50 }, most.name);
}
