// Builds the dashboard's assets: its own scripts (one a page) and styles, and the released files of
// the chart library and the player with their licences.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const client = join(root, 'src/dashboard/client');
const scripts = ['list', 'build', 'compare', 'page'];
const libraries = [
  ['uplot/dist/uPlot.iife.min.js', 'uplot.js'],
  ['uplot/dist/uPlot.min.css', 'uplot.css'],
  ['uplot/LICENSE', 'uplot.LICENSE.txt'],
  ['asciinema-player/dist/bundle/asciinema-player.min.js', 'player.js'],
  ['asciinema-player/dist/bundle/asciinema-player.css', 'player.css'],
  ['asciinema-player/LICENSE', 'player.LICENSE.txt'],
];

/** Writes the assets to `out`. */
export async function buildAssets(out) {
  mkdirSync(out, { recursive: true });
  for (const name of scripts) {
    const bundle = await rolldown({
      input: join(client, `${name}.ts`),
      platform: 'browser',
      logLevel: 'warn',
    });
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    writeFileSync(join(out, `${name}.js`), output[0].code);
    await bundle.close();
  }
  for (const [from, to] of libraries) cpSync(join(root, 'node_modules', from), join(out, to));
  const styles = ['base', 'layout', 'list', 'build', 'host', 'compare'];
  const css = styles.map((name) => readFileSync(join(client, 'styles', `${name}.css`), 'utf8')).join('\n');
  writeFileSync(join(out, 'style.css'), css);
  cpSync(join(client, 'icon.svg'), join(out, 'icon.svg'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets(process.argv[2]);
