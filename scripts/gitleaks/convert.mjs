// Writes src/redact/rules/gitleaks.ts, the formats of tokens, from rules.toml: node scripts/gitleaks/convert.mjs.
// With --check it changes nothing and fails where they differ. With --left-out it lists the rules that are left out.
//
// A stream can be searched for a rule where a literal begins (nearly) each of its matches: the automaton finds the
// literals, and what follows one is compared, up to a length. Rules of the form "a vendor's name, then 32 letters"
// are left out: a store path's hash is 32 letters, and a value behind a name such as VENDOR_TOKEN is masked anyway.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from './regexp.mjs';

/** Shorter literals would be found everywhere; but for these, whose matches are long and of few characters. */
const leastTrigger = 3;
const shortTriggers = ['twilio-api-key'];
/** Rules that redact/rules/ has in another way: across lines, or for any name, header or address. */
const elsewhere = [
  'curl-auth-header',
  'curl-auth-user',
  'freemius-secret-key',
  'generic-api-key',
  'grafana-api-key',
  'jwt',
  'jwt-base64',
  'kubernetes-secret-yaml',
  'microsoft-teams-webhook',
  'nuget-config-password',
  'private-key',
  'sidekiq-sensitive-url',
  'slack-webhook-url',
];
/** Rules that need the vendor's name before the value: without it they match words with a hash behind them. */
const ambiguous = [
  'dropbox-long-lived-api-token',
  'gocardless-api-token',
  'lob-api-key',
  'lob-pub-api-key',
  'mailgun-private-api-token',
  'mailgun-pub-key',
];
/** Of what comes before the literal at most so many characters are left as they are. */
const mostBefore = 16;
/** A literal of this length is enough with so many of the characters: issuers change the lengths of their tokens. */
const sureTrigger = 6;
const sureLength = 20;
/** What a token goes on with where a rule is only its beginning. */
const [tokenCharacter] = parse('[\\w+/=-]').sequence;
/** No more of a token is compared. */
const longest = 1024;

const namedValue = /^.*\(\?:=\|>\|:\{1,3\}=\|\\\|\\\|\|:\|=>\|\\\?=\|,\)\[\\x60'"\\s=\]\{0,5\}/;
const ends = [
  /\(\?:\[\\x60'"\\s;\]\|\\\\\[nr\]\|\$(?:\|\\b)?\)$/,
  /\(\?:\[\^[^\]]*\]\|\\z\)$/,
  /\(\?:\$\|\[[^\]]*\]\)$/,
];

const file = 'src/redact/rules/gitleaks.ts';
const rules = readFileSync('scripts/gitleaks/rules.toml', 'utf8')
  .split('[[rules]]')
  .flatMap((block) => {
    const id = /^id = "(.*)"$/m.exec(block)?.[1];
    const regex = /^regex = '''(.*)'''$/m.exec(block)?.[1];
    return id && regex ? [{ id, regex }] : [];
  });
const converted = rules.map(({ id, regex }) => ({
  id,
  formats: [...elsewhere, ...ambiguous].includes(id) ? [] : formatsOf(id, regex),
}));
const entries = converted.flatMap(({ id, formats }) =>
  formats.map(
    ({ triggers, rest, characters, least }) =>
      `{ id: '${id}', triggers: ${JSON.stringify(triggers)}, rest: /^${rest}/, characters: /${characters}/, least: ${least} },`,
  ),
);
const text = `// Made by scripts/gitleaks/convert.mjs from the rules of gitleaks v8.30.1; do not edit. They are
// Copyright (c) 2019 Zachary Rice, under the MIT License; its text is in scripts/gitleaks/LICENSE and in the package's
// dist/assets/gitleaks/LICENSE.txt.

/** A format of tokens. */
export type TokenFormat = {
  id: string;
  /** Literals, one of which begins the token. */
  triggers: string[];
  /** What follows the literal. */
  rest: RegExp;
  /** The characters that \`rest\` can match. */
  characters: RegExp;
  /** The least characters that \`rest\` can match. */
  least: number;
};

// biome-ignore format: a table.
export const gitleaksFormats: TokenFormat[] = [
${entries.join('\n')}
];
`;
const formatted = execFileSync('node_modules/.bin/biome', ['check', '--write', `--stdin-file-path=${file}`], {
  input: text,
  encoding: 'utf8',
});
if (process.argv.includes('--left-out'))
  for (const { id, formats } of converted) formats.length === 0 && console.log(id);
else if (!process.argv.includes('--check')) writeFileSync(file, formatted);
else if (readFileSync(file, 'utf8') !== formatted) {
  console.error(`${file} differs from scripts/gitleaks/rules.toml; run: node scripts/gitleaks/convert.mjs`);
  process.exit(1);
}

/** What follows each literal that can begin a match, as formats; none where a rule has no such literals. */
function formatsOf(id, regex) {
  const tree = parse(ends.reduce((source, end) => source.replace(end, ''), regex.replace(namedValue, '')));
  const beginnings = beginningsOf(flat(tree));
  const least = shortTriggers.includes(id) ? 2 : leastTrigger;
  if (beginnings.some(({ trigger }) => trigger.length < least) && regex.search(namedValue) >= 0) return [];
  const byRest = new Map();
  for (const { trigger, after } of beginnings) {
    if (trigger.length < least) continue;
    if (after.length === 0) after.push({ repeated: tokenCharacter, least: sureLength, most: longest });
    const isSure =
      trigger.length >= sureTrigger && after.length === 1 && after[0].repeated?.set !== undefined;
    const nodes = isSure
      ? [{ ...after[0], least: Math.min(after[0].least, sureLength), most: longest }]
      : after;
    const format = {
      triggers: [],
      rest: nodes.map(sourceOf).join(''),
      characters: classOf(setsOf({ sequence: nodes })),
      least: leastOf({ sequence: nodes }),
    };
    const key = JSON.stringify(format);
    if (!byRest.has(key)) byRest.set(key, format);
    // A full stop at the end of a sentence would be held back until more is printed.
    byRest.get(key).triggers.push(trigger.replace(/^\./, ''));
  }
  return [...byRest.values()];
}

/** The literals that can begin a match, each with the nodes that follow it. */
function beginningsOf(nodes) {
  let before = 0;
  let open = [{ trigger: '', after: nodes }];
  const done = [];
  while (open.length > 0) {
    const next = [];
    for (const { trigger, after } of open) {
      const [first, ...others] = after;
      const choices = first === undefined ? null : choicesOf(first, trigger);
      if (choices !== null && open.length * choices.length <= 64)
        next.push(...choices.map((choice) => beginning(trigger, [...choice, ...others])));
      else if (trigger.length < leastTrigger && first !== undefined && before + mostOf(first) <= mostBefore) {
        // Not a literal yet: what was read is left as it is, and a literal is looked for behind it.
        before += mostOf(first);
        next.push(beginning('', others));
      } else done.push({ trigger, after });
    }
    open = next;
  }
  return done;
}

/** Moves the literals at the beginning of the nodes to the trigger. */
function beginning(trigger, nodes) {
  const flattened = flat({ sequence: nodes });
  const count = flattened.findIndex(({ literal }) => literal === undefined);
  const literals = count < 0 ? flattened : flattened.slice(0, count);
  return {
    trigger: trigger + literals.map(({ literal }) => literal).join(''),
    after: flattened.slice(literals.length),
  };
}

/** The few ways to go on that a node has, as lists of nodes; null where it has many. */
function choicesOf(node, trigger) {
  if (node.branches) return node.branches.map((branch) => [branch]);
  if (node.literal !== undefined) return [[node]];
  if (node.set) {
    if (node.set.length > (trigger.length < leastTrigger ? 10 : 4)) return null;
    return node.set.map((code) => [{ set: [code], literal: String.fromCharCode(code) }]);
  }
  if (node.repeated && node.least === 0 && node.most === 1) return [[], [node.repeated]];
  return null;
}

function flat(node) {
  return node.sequence ? node.sequence.flatMap(flat) : [node];
}

function sourceOf(node) {
  if (node.sequence) return node.sequence.map(sourceOf).join('');
  if (node.branches) return `(?:${node.branches.map(sourceOf).join('|')})`;
  if (node.set) return classOf(node.set);
  const inner = node.repeated.set ? sourceOf(node.repeated) : `(?:${sourceOf(node.repeated)})`;
  const { least, most } = node;
  if (least === 0 && most === 1) return `${inner}?`;
  if (least === most) return `${inner}{${least}}`;
  return `${inner}{${least},${most === Number.POSITIVE_INFINITY ? longest : most}}`;
}

/** A set of characters as a class. */
function classOf(codes) {
  const escaped = (code) =>
    code < 32 || code === 127
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : String.fromCharCode(code).replace(/[\\\]^/-]/, '\\$&');
  const sorted = [...new Set(codes)].sort((a, b) => a - b);
  if (sorted.length === 1)
    return String.fromCharCode(sorted[0]).replace(/[^A-Za-z0-9_ ~=:@#%,'"<>;&!-]/, '\\$&');
  let source = '';
  for (let index = 0; index < sorted.length; ) {
    let last = index;
    while (sorted[last + 1] === sorted[last] + 1) last += 1;
    source +=
      last - index < 2
        ? sorted
            .slice(index, last + 1)
            .map(escaped)
            .join('')
        : `${escaped(sorted[index])}-${escaped(sorted[last])}`;
    index = last + 1;
  }
  return `[${source.replace('0-9A-Z_a-z', '\\w').replace('0-9', '\\d')}]`;
}

function setsOf(node) {
  if (node.set) return node.set;
  return (node.sequence ?? node.branches ?? [node.repeated]).flatMap(setsOf);
}

function leastOf(node) {
  if (node.set) return 1;
  if (node.sequence) return node.sequence.reduce((sum, part) => sum + leastOf(part), 0);
  if (node.branches) return Math.min(...node.branches.map(leastOf));
  return node.least * leastOf(node.repeated);
}

function mostOf(node) {
  if (node.set) return 1;
  if (node.sequence) return node.sequence.reduce((sum, part) => sum + mostOf(part), 0);
  if (node.branches) return Math.max(...node.branches.map(mostOf));
  return node.most * mostOf(node.repeated);
}
