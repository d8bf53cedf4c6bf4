// Writes docs/rules.md from the rules of preflight: npm run build -- --lib && node scripts/rules-page.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The page for rules, in their own order. */
export function rulesPage(rules) {
  const contents = rules.map(({ id }) => `[\`${id}\`](#${id})`).join(' ·\n');
  const sections = rules.map(
    ({ id, severity, about, why, bad, good, source }) => `## \`${id}\`

${wrapped(`**${severity}**: ${about}`)}

${wrapped(why)}

\`\`\`nix
# not
${bad}

# but
${good}
\`\`\`

[Source](${source})
`,
  );
  return `# Rules

<!-- Written by scripts/rules-page.mjs from src/preflight/rules; change it there. -->

What \`preflight\` finds in Nix sources that Nix accepts. An error blocks by default, a warning tells
([preflight](preflight.md)).

${contents}

${sections.join('\n')}`;
}

/** Lines of at most 110 characters. */
function wrapped(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (lines.at(-1).length + word.length >= 110) lines.push(word);
    else lines.push(`${lines.pop()} ${word}`.trim());
  }
  return lines.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rules } = await import('../lib/preflight/rules/index.js');
  writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage(rules));
}
