// Makes the pictures of README.md from the product itself: docs/images/rebuild.gif (a recorded terminal), demo.png (its
// last screen) and comment-{light,dark}.png (the comment on a pull request, as Markdown that is rendered).
// Run: npm run pictures. Needs tmux, Nix, git and Chromium; what is missing is installed on Debian and Ubuntu.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium } from 'playwright-core';
import { commentMarkdown } from '../lib/report/comment.js';
import { ensurePrograms } from '../lib/system/install.js';
import { nixEnvironment } from '../lib/system/nix-environment.js';
import { findProgram } from '../lib/system/programs.js';
import { pageOf } from './comment-page.mjs';

const cli = resolve('dist/cli/index.js');
const images = resolve('docs/images');
const repository = 'you/nixos-config';
// 100 columns are as wide as GitHub shows a README.
const size = ['--cols', '100', '--rows', '28'];

await ensurePrograms(['tmux', 'nix', 'git', 'chromium'], { env: process.env, say: console.log });
const work = mkdtempSync(join(tmpdir(), 'readme-pictures-'));
// The animation shows this path, so its name has nothing random in it.
const checkout = join(tmpdir(), 'nixos-config');
mkdirSync(checkout);
try {
  const env = { ...process.env, ...(await demoEnvironment()) };
  makeCheckout();
  recordTyped(env);
  const build = newestBuild(join(checkout, 'rebuild-logs'));
  cpSync(join(build.dir, 'final.png'), join(images, 'demo.png'));
  await photographComment(build);
} finally {
  for (const dir of [work, checkout]) rmSync(dir, { recursive: true, force: true });
}

async function demoEnvironment() {
  const nix = await nixEnvironment({ env: process.env });
  return { ...nix.env, NIXOS_REBUILD_TEST_DEMO: new Date().toISOString() };
}

/** The example hosts as a git checkout, so that a failure is reproduced from a revision. */
function makeCheckout() {
  cpSync('examples', checkout, { recursive: true });
  const git = (...words) =>
    execFileSync('git', ['-c', 'user.name=You', '-c', 'user.email=you@example.org', ...words], {
      cwd: checkout,
    });
  git('init', '--quiet', '--initial-branch', 'nginx-proxy');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'nginx: proxy to the new backend');
}

/** Records a shell in which the tool is typed and records the failing build: the animation is of the outer recording. */
function recordTyped(env) {
  const typed = 'npx nixos-rebuild-test run build --flake .#broken';
  const script = join(work, 'typed.sh');
  writeFileSync(
    script,
    [
      "printf '\\033[1;32mnixos-config\\033[0m \\033[1m$\\033[0m '",
      `for letter in ${[...typed].map((letter) => `'${letter}'`).join(' ')}; do printf %s "$letter"; sleep 0.03; done`,
      "sleep 0.6; printf '\\n'",
      `exec node '${cli}' run build --flake .#broken -- --impure`,
    ].join('\n'),
  );
  const outer = join(work, 'outer');
  const failing = ['run', '--command', `bash ${script}`, ...size, '--quiet', '--output-dir', outer];
  try {
    execFileSync('node', [cli, ...failing], { cwd: checkout, env, stdio: ['ignore', 'ignore', 'ignore'] });
  } catch {
    // The build is made to fail, and its status is the recording's.
  }
  const gif = ['--gif', join(images, 'rebuild.gif'), '--hold', '5', '--theme', 'dark', '--max-size', '1MB'];
  execFileSync('node', [cli, 'export', newestBuild(outer).dir, ...gif, '--caption', 'nixos-rebuild-test'], {
    stdio: 'inherit',
  });
}

function newestBuild(outputDir) {
  const listed = execFileSync('node', [
    cli,
    'list-builds',
    '--output-dir',
    outputDir,
    '--json',
    '--limit',
    '1',
  ]);
  const [build] = JSON.parse(String(listed));
  if (build?.outcome !== 'failed') throw new Error(`the example host did not fail: ${build?.error_message}`);
  return build;
}

async function photographComment({ dir, ...metadata }) {
  const pages = `https://github.com/${repository}`;
  // What the Action does with the commands that reproduce a failure: the repository in place of the runner's checkout.
  const published = JSON.parse(
    JSON.stringify(metadata).replaceAll(`git+file://${checkout}?rev=`, `github:${repository}/`),
  );
  const image = `${pages}/final.png`;
  const markdown = commentMarkdown(
    {
      metadata: published,
      id: 'broken',
      screen: null,
      links: {
        run: `${pages}/actions/runs/1`,
        artifact: `${pages}/actions/runs/1/artifacts/2`,
        screenshot: `${pages}/actions/runs/1/artifacts/3`,
        image,
        sources: `${pages}/blob/${metadata.revision.sha}`,
      },
      trend: null,
      baseFailure: null,
      notices: [],
    },
    { key: '0'.repeat(32), runId: 1 },
  );
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  const browser = await chromium.launch({
    executablePath: findProgram('chromium', process.env) ?? chromium.executablePath(),
    args: ['--no-sandbox'],
  });
  try {
    for (const colorScheme of ['light', 'dark']) {
      const page = await browser.newPage({
        colorScheme,
        viewport: { width: 856, height: 400 },
        deviceScaleFactor: 1.5,
      });
      const picture = readFileSync(join(dir, 'final.png'));
      await page.route(image, (route) => route.fulfill({ body: picture, contentType: 'image/png' }));
      await page.setContent(pageOf(html), { waitUntil: 'load' });
      await page.locator('body').screenshot({ path: join(images, `comment-${colorScheme}.png`) });
    }
  } finally {
    await browser.close();
  }
}
