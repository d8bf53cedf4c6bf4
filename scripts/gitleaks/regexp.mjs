// Reads a regular expression of Go (RE2's syntax, as far as gitleaks uses it) into a tree. A node is one of
//   { set: codes, literal } a character; `literal` where it is written as itself
//   { sequence: nodes }  { branches: nodes }  { repeated: node, least, most }

const classes = { d: '0-9', w: '0-9A-Za-z_', s: ' \t\n\f\r' };

/** Returns the tree of a regular expression; throws for what it does not know. Anchors and `\b` are left out. */
export function parse(source) {
  const reader = { source, at: 0 };
  const tree = branches(reader, false);
  if (reader.at < source.length) throw new Error(`unexpected ${source.slice(reader.at, reader.at + 10)}`);
  return tree;
}

function branches(reader, ignoreCase) {
  const found = [sequence(reader, ignoreCase)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    found.push(sequence(reader, ignoreCase));
  }
  return found.length === 1 ? found[0] : { branches: found };
}

function sequence(reader, outerCase) {
  const nodes = [];
  let ignoreCase = outerCase;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at])) {
    const flag = /^\(\?(-?)i\)/.exec(rest(reader));
    if (flag) {
      ignoreCase = flag[1] === '';
      reader.at += flag[0].length;
      continue;
    }
    const node = quantified(reader, atom(reader, ignoreCase));
    if (node) nodes.push(node);
  }
  return { sequence: nodes };
}

function atom(reader, ignoreCase) {
  const group = /^\((?:\?(?:P<\w+>|(-?)([is]?):))?/.exec(rest(reader));
  if (group) {
    reader.at += group[0].length;
    const inner = branches(reader, group[2] === 'i' ? group[1] === '' : ignoreCase);
    reader.at += 1;
    return inner;
  }
  const token = /^(?:\[(?:\[:\w+:\]|\\.|[^\]\\])+\]|\\x[\da-f]{2}|\\.|[\s\S])/i.exec(rest(reader))[0];
  reader.at += token.length;
  if (/^(?:\^|\$|\\[bzB])$/.test(token)) return null;
  // Where a rule has a dot, as in xoxe.xox, a dot is meant.
  if (token === '.') return { set: [46], literal: '.' };
  const set = codesOf(token, ignoreCase);
  return { set, literal: /^[^[.\\]$|^\\[^dwsx]$/.test(token) ? token.at(-1) : undefined };
}

function quantified(reader, node) {
  const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(rest(reader));
  if (!found || !node) return node;
  reader.at += found[0].length;
  const [, sign, from, comma, to] = found;
  if (sign)
    return { repeated: node, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
  const most = comma === '' ? Number(from) : to === '' ? Number.POSITIVE_INFINITY : Number(to);
  return { repeated: node, least: Number(from), most };
}

function codesOf(token, ignoreCase) {
  // JavaScript reads the same in a class, but for [:alnum:].
  const source = token
    .replace('[:alnum:]', 'A-Za-z0-9')
    .replaceAll(/\\([dws])/g, (_, name) => (token.startsWith('[') ? classes[name] : `[${classes[name]}]`));
  const pattern = new RegExp(source, ignoreCase ? 'i' : '');
  return Array.from({ length: 128 }, (_, code) => code).filter((code) =>
    pattern.test(String.fromCharCode(code)),
  );
}

const rest = ({ source, at }) => source.slice(at);
