// Writes docs/failures.md from the catalogue: npm run build -- --lib && node scripts/failures-page.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The page for a catalogue, in its own order. */
export function failuresPage(catalogue) {
  const parts = catalogue.map(
    ({ family, about, hint, rules }) => `### \`${family}\`

${about}

${hintText([hint, ...rules.flatMap((rule) => rule.hint ?? [])].flat())}
${rulesText(rules)}`,
  );
  return `# Failures

<!-- Written by scripts/failures-page.mjs from src/nix/catalogue; change it there. -->

Failures of a rebuild are classified into families. \`failure.family\` in \`metadata.json\` and in
\`explain --json\`, and the Action's output \`failure-family\`, is one of the words below; readers should tolerate
others.

A **root** is a cause. A **report** says what failed and not why: it is the cause of its family if no root was
printed in the same step before it, and its message then begins with the line before it. A **clue** is harmless
by itself; it is the cause only if a consequence follows it. A **consequence** reports that something else failed,
and is never reported as the cause if there is a root or a clue. The first family whose patterns match is taken,
in the order of this page.

\`hint\` is one of the sentences below each family: the first one of the pattern that matched, else of the family,
that is right in the surroundings that the log shows (in front of it) and whose names in braces the log holds.

\`confidence\` is 0.95 if Nix' own words are unambiguous. It is lower if other programs use the same words, or
if the family follows from the text around an error: 0.6 for an evaluation error with unknown words (most
often a \`throw\` whose trace was cut). It is 0.3 or less where no pattern knows the words: the family is then what
they mean in any program (\`command not found\`, \`No space left on device\`), or \`unknown\`.

${contents(catalogue)}

## Families

${parts.join('\n')}`;
}

const places = {
  error: "a Nix error's message",
  line: 'a line',
  builder: "a line of a failed builder's log",
};

/** Links to the families, since the page is long. */
function contents(catalogue) {
  return catalogue.map(({ family }) => `[\`${family}\`](#${family})`).join(' ·\n');
}

const surroundings = {
  ci: 'In CI',
  flake: 'With a flake',
  channel: 'With channels',
  'target-host': 'To another machine',
  darwin: 'On macOS',
  'home-manager': 'With Home Manager',
};

/** Every sentence that can be the hint, with the surroundings in which it is. */
function hintText(hint) {
  const sentences = hint.map((advice) =>
    typeof advice === 'string' ? advice : `${surroundings[advice.when]}: ${advice.say}`,
  );
  return [...new Set(sentences)].map((text) => `- ${text}`).join('\n');
}

function rulesText(rules) {
  if (rules.length === 0) return '';
  const lines = rules.map(({ on, test, contains, role = 'root' }) => {
    const where = places[on];
    const holds = contains ? ` that contains \`${contains}\`` : '';
    return `- ${role}: ${where}${holds}: \`${test.source.replaceAll('`', '\\x60')}\``;
  });
  return `\n<details><summary>Patterns</summary>\n\n${lines.join('\n')}\n\n</details>\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { catalogue } = await import('../lib/nix/catalogue/index.js');
  writeFileSync(new URL('../docs/failures.md', import.meta.url), failuresPage(catalogue));
}
