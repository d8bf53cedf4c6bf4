// Builds dist/ from src/: tsc to lib/, then ncc to one ESM bundle for each program.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { rolldown } from 'rolldown';
import { buildAssets } from './assets.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const targets = [
  { name: 'cli', entry: 'lib/cli/index.js' },
  { name: 'action', entry: 'lib/action/index.js' },
].filter((target) => existsSync(target.entry.replace(/^lib/, 'src').replace(/\.js$/, '.ts')));

rmSync('lib', { recursive: true, force: true });
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (process.argv.includes('--lib')) process.exit(0);

rmSync('dist', { recursive: true, force: true });
for (const { name, entry } of targets) {
  const out = join('dist', name);
  mkdirSync(out, { recursive: true });
  const { code, assets } = await ncc(join(root, entry), {
    cache: false,
    quiet: true,
    license: 'licenses.txt',
  });
  writeFileSync(join(out, 'index.js'), code);
  let engineImports = 0;
  for (const [file, { source, permissions }] of Object.entries(assets)) {
    // ncc takes some paths that are computed at run time for files of the package: it copies what matches below
    // the checkout, and rewrites the path, which then no longer refers to the user's file.
    if (!/^(\d+\.index\.js|licenses\.txt|package\.json)$/.test(file)) {
      console.error(`ncc would put "${file}" into dist/${name} and rewrite the path that refers to it.`);
      console.error(
        'Find __webpack_require__.ab in the bundle, and compute that path with join() in the sources.',
      );
      process.exit(1);
    }
    mkdirSync(dirname(join(out, file)), { recursive: true });
    const text = String(source).replace(/import\(\/\* webpackIgnore: true \*\/ ['"]re2js['"]\)/g, () => {
      engineImports += 1;
      return "import('../assets/re2js/index.mjs')";
    });
    writeFileSync(join(out, file), text, { mode: permissions });
  }
  if (engineImports !== 1) {
    console.error(`dist/${name} imports the engine of patterns in ${engineImports} places, not in one.`);
    process.exit(1);
  }
  writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
}
// The runner starts a file, not an export, so each step of an Action has a file of three lines.
for (const file of [
  'main',
  'post',
  'report',
  'hosts',
  'trial',
  'trial-post',
  'deploy',
  'deploy-post',
  'update',
]) {
  const step = file.replace('-post', 'Post');
  writeFileSync(
    `dist/action/${file}.js`,
    `// Made by scripts/build.mjs from src/action/index.ts.\nimport { ${step} } from './index.js';\nawait ${step}();\n`,
  );
}
// ncc leaves native modules out; node-pty's loader also looks in ../prebuilds/, so one copy serves both bundles.
for (const platform of ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'])
  cpSync(join('node_modules/node-pty/prebuilds', platform), join('dist/prebuilds', platform), {
    recursive: true,
  });
// The engine of --redact patterns, once for both bundles, without comments and without the tables of \p{…}, which
// src/redact/rules/pattern.ts switches off: dist/ is fetched with each use.
const engine = await rolldown({
  input: 'node_modules/re2js/build/index.js',
  logLevel: 'warn',
  plugins: [
    {
      name: 'without-unicode-classes',
      transform: (code) => code.replace(/^\t\t['"]?\w+['"]?: \(\) => new UnicodeRangeTable\(.*\n/gm, ''),
    },
  ],
});
await engine.write({ file: 'dist/assets/re2js/index.mjs', format: 'esm', minify: true });
await engine.close();
cpSync('node_modules/re2js/LICENSE', 'dist/assets/re2js/LICENSE.txt');
// The formats of tokens are converted from the rules of gitleaks (scripts/gitleaks/).
cpSync('scripts/gitleaks/LICENSE', 'dist/assets/gitleaks/LICENSE.txt');
// The letters in dist/ are outlines from these fonts (scripts/fonts.mjs), so their licences are copied too.
const fontLicences = {
  'JetBrainsMono-OFL.txt': '@expo-google-fonts/jetbrains-mono/LICENSE_FONT',
  'NotoSansSymbols2-OFL.txt': '@expo-google-fonts/noto-sans-symbols-2/LICENSE_FONT',
  'NotoEmoji-OFL.txt': '@expo-google-fonts/noto-emoji/LICENSE_FONT',
  'DejaVuSansMono-LICENSE.txt': 'dejavu-fonts-ttf/LICENSE',
};
for (const [name, file] of Object.entries(fontLicences))
  cpSync(join('node_modules', file), join('dist/assets/fonts', name));
cpSync('src/render/fonts/faces', 'dist/assets/fonts', { recursive: true });
cpSync('scripts/nerd-fonts/NOTICE.txt', 'dist/assets/fonts/NerdFonts-NOTICE.txt');
cpSync('node_modules/typescript/LICENSE.txt', 'dist/assets/fonts/Apache-2.0.txt');
await buildAssets('dist/assets/dashboard');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
console.log(`built dist/ ${version}: ${targets.map((target) => target.name).join(', ')}`);
