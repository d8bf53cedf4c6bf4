// Writes docs/failures.md from the catalogue: npm run build -- --lib && node scripts/failures-page.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The page for a catalogue, in its own order. */
export function failuresPage(catalogue) {
  const parts = catalogue.map(
    ({ family, about, hint, rules }) => `### \`${family}\`

${about}

${hint}
${rulesText(rules)}`,
  );
  return `# Failures

<!-- Written by scripts/failures-page.mjs from src/nix/catalogue; change it there. -->

Failures of rebuilds are classified into families. \`failure.family\` in \`metadata.json\`, \`explain\` and the
Action's output \`failure-family\` are one of the words below; readers should tolerate others.

A **root** is a cause. A **clue** is harmless by itself and is the cause only where what follows is a
consequence of something. A **consequence** reports that something else failed, and is the cause only where
the log has no root and no clue. The first family with a pattern that matches decides, in the order of this page.

\`confidence\` is 0.95 where Nix's own words are unambiguous, less where other programs use the same words or
where the family is inferred from what was printed around an error: 0.6 for an evaluation error of unknown
words (most often a \`throw\` whose trace was cut), 0.3 and less for \`unknown\`.

## Families

${parts.join('\n')}`;
}

function rulesText(rules) {
  if (rules.length === 0) return '';
  const lines = rules.map(({ on, test, contains, role = 'root' }) => {
    const where = on === 'error' ? "a Nix error's message" : 'a line';
    const holds = contains ? ` that holds \`${contains}\`` : '';
    return `- ${role}: ${where}${holds}: \`${test.source.replaceAll('`', '\\x60')}\``;
  });
  return `\n<details><summary>Patterns</summary>\n\n${lines.join('\n')}\n\n</details>\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { catalogue } = await import('../lib/nix/catalogue/index.js');
  writeFileSync(new URL('../docs/failures.md', import.meta.url), failuresPage(catalogue));
}
