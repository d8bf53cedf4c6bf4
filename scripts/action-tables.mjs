// Writes the tables of inputs and outputs in docs/ from the action.yml files, between
// `<!-- table FILE KIND -->` and `<!-- end -->`: node scripts/action-tables.mjs. With --check it changes nothing and
// fails where they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const pages = ['docs/action.md', 'docs/deploy-action.md', 'docs/update-action.md'];

for (const page of pages) {
  const text = readFileSync(page, 'utf8');
  const current = text.replace(
    /<!-- table (\S+) (inputs|outputs) -->\n[\s\S]*?<!-- end -->/g,
    (_, file, kind) => `<!-- table ${file} ${kind} -->\n${table(file, kind)}<!-- end -->`,
  );
  if (!process.argv.includes('--check')) writeFileSync(page, current);
  else if (current !== text) {
    console.error(`${page} differs from the action.yml files; run: node scripts/action-tables.mjs`);
    process.exit(1);
  }
}

function table(file, kind) {
  const entries = Object.entries(parse(readFileSync(file, 'utf8'))[kind]);
  const cell = (value) => String(value ?? '').replaceAll('|', '\\|');
  if (kind === 'outputs')
    return `| output | |\n| --- | --- |\n${entries.map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |\n`).join('')}`;
  const rows = entries.map(([name, { default: value, description }]) => {
    const shown = value === undefined ? '' : `\`${cell(value)}\``;
    return `| \`${name}\` | ${shown} | ${cell(description)} |\n`;
  });
  return `| input | default | |\n| --- | --- | --- |\n${rows.join('')}`;
}
