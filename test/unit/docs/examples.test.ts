import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nixEnvironment } from '../../../src/system/nix-environment.js';
import { finishedBuild } from '../../support/builds.js';
import { temporaryDirectory } from '../../support/directory.js';
import { codeBlocks } from './pages.js';

const library = resolve('src/index.ts');
const machines = resolve('src/machine/index.ts');

/** The block of this page that needs no guest says so; test/machine/docs.test.ts runs the others. */
const needsGuests = (block: { page: string; text: string }) =>
  block.page === 'docs/machine.md' && !block.text.includes('MockGuest');

/** What a block takes from its reader's program, by page. */
const preludes: Record<string, string> = {
  'docs/redaction.md': [
    "const token: string = 'abcdefgh12345';",
    "const chunk: string = 'the token is abcdefgh12345\\r\\n';",
    'const cols: number = 20;',
    "const cells: string[] = [...'abcdefgh12345'.padEnd(cols)];",
  ].join('\n'),
};

/** What has to be in a block's directory before it runs, by page. */
const settings: Record<string, (dir: string) => Promise<void> | void> = {
  'README.md': flakeWithLaptop,
  'docs/compare.md': (dir) => {
    writeFileSync(join(dir, 'before.log'), 'building\n');
    writeFileSync(join(dir, 'after.log'), "error: attribute 'x' missing\n");
  },
  'docs/explain.md': (dir) => writeFileSync(join(dir, 'build.log'), "error: attribute 'x' missing\n"),
  'docs/library.md': flakeWithLaptop,
  'docs/machine.md': () => {},
  'docs/metadata.md': async (dir) => {
    mkdirSync(join(dir, 'rebuild-logs'));
    await finishedBuild(join(dir, 'rebuild-logs'), 'rebuild-20260102-143022');
  },
  'docs/redaction.md': () => {},
  'docs/rendering.md': (dir) =>
    writeFileSync(join(dir, 'session.cast'), '{"version":2,"width":20,"height":4}\n[0.5,"o","hello"]\n'),
};

const blocks = codeBlocks()
  .filter(({ language }) => language === 'ts')
  .map(({ page, line, text }) => ({ page, line, text: `${preludes[page] ?? ''}\n${text}` }));

describe('TypeScript in the docs', () => {
  it('is in the README and in each page about the library', () => {
    const found = new Set(blocks.map(({ page }) => page));
    expect([...found].sort()).toEqual(Object.keys(settings).sort());
  });

  it('compiles against the library, strictly and without an unused name', () => {
    expect(problemsOf(blocks)).toEqual([]);
  });

  it.each(blocks.filter((block) => !needsGuests(block)))('runs: $page:$line', async ({ page, text }) => {
    const dir = await temporaryDirectory();
    await settings[page]?.(dir);
    const file = join(dir, 'block.ts');
    const local = text
      .replace("'nixos-rebuild-test'", `'${library}'`)
      .replace("'nixos-rebuild-test/machine'", `'${machines}'`);
    writeFileSync(file, local);
    inDirectory(dir);
    await import(/* @vite-ignore */ file);
  });
});

/** What TypeScript reports about the blocks, each as a module of a package that imports this one. */
function problemsOf(modules: { page: string; line: number; text: string }[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const all: ts.CompilerOptions = {
    ...options,
    paths: { 'nixos-rebuild-test': [library], 'nixos-rebuild-test/machine': [machines] },
  };
  const texts = new Map(
    modules.map(({ page, line, text }) => [
      resolve(`test/unit/docs/${page.replaceAll('/', '-')}-${line}.ts`),
      text,
    ]),
  );
  const host = ts.createCompilerHost(all);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, rest[0]);
  };
  const program = ts.createProgram([...texts.keys()], all, host);
  return [...texts.keys()].flatMap((name) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(name)).map((problem) => {
      const message = ts.flattenDiagnosticMessageText(problem.messageText, '\n');
      return `${name.slice(process.cwd().length + 1)}: ${message}`;
    }),
  );
}

/** The example hosts as the reader's flake, whose host is named as in the docs. */
async function flakeWithLaptop(dir: string): Promise<void> {
  cpSync('examples', dir, { recursive: true });
  const hosts = '{ laptop = (import ../system.nix) (import ./demo.nix); }\n';
  writeFileSync(join(dir, 'hosts/default.nix'), hosts);
  const { env } = await nixEnvironment({ env: process.env });
  for (const [name, value] of Object.entries(env)) setVariable(name, value);
}

function inDirectory(dir: string): void {
  const before = process.cwd();
  process.chdir(dir);
  onTestFinished(() => process.chdir(before));
}

function setVariable(name: string, value: string): void {
  const before = process.env[name];
  process.env[name] = value;
  onTestFinished(() => {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  });
}
