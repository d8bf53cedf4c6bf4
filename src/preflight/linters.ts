import { relative, resolve } from 'node:path';
import type { Finding } from '../builds/preflight.js';
import type { Environment } from '../system/environment.js';
import { failureReason, type ProgramResult, runProgram } from '../system/programs.js';
import { messageLine } from './message-line.js';

/** What other linters find, and why one that is installed could not be asked, a sentence each. */
export type LinterFindings = { findings: Finding[]; notes: string[] };

/** What is known of a finding: where it begins, in bytes from 1 within its line. */
type Said = { file: string; line: number; byteColumn: number; endByteColumn: number; message: string };

type Linter = {
  name: (typeof linterNames)[number];
  /** What its help says, where another program may have its name. */
  helpSays: RegExp;
  argv: readonly string[];
  /** What it prints, for each finding. */
  read(stdout: string): Said[];
};

/** Linters that are run where they are installed; each is also the rule of what it finds. */
export const linterNames = ['statix', 'deadnix'] as const;

const linters: readonly Linter[] = [
  {
    name: 'statix',
    // A web server has the same name.
    helpSays: /\bNix\b/,
    argv: ['check', '--format', 'errfmt', '.'],
    read: (stdout) =>
      [...stdout.matchAll(/^(.{1,4096})>(\d{1,9}):(\d{1,9}):[WEI]:\d{1,4}:(.*)$/gm)].map(
        ([, file = '', line, column, message = '']) => ({
          ...{ file, line: Number(line), byteColumn: Number(column) },
          ...{ endByteColumn: Number(column) + 1, message },
        }),
      ),
  },
  {
    name: 'deadnix',
    helpSays: /\.nix\b/,
    // Arguments that a caller passes are not its to judge.
    argv: ['--output-format', 'json', '--no-underscore', '--no-lambda-pattern-names', '.'],
    read: (stdout) => stdout.split('\n').flatMap((line) => (line.startsWith('{') ? deadnixReport(line) : [])),
  },
];

/** How long (ms) a linter may take: one is known to hang. */
const deadlineMs = 60_000;
const helpMs = 5_000;

/**
 * Runs the linters that are on PATH over a directory, side by side. `files` are those that count, with their bytes; `skip` names
 * linters that are not run.
 */
export async function runLinters(
  root: string,
  files: ReadonlyMap<string, Buffer>,
  { skip, ...edges }: { skip: readonly string[]; env: Environment; signal?: AbortSignal },
): Promise<LinterFindings> {
  const wanted = linters.filter(({ name }) => !skip.includes(name));
  const all = await Promise.all(wanted.map((linter) => runLinter(linter, root, files, edges)));
  return { findings: all.flatMap(({ findings }) => findings), notes: all.flatMap(({ notes }) => notes) };
}

async function runLinter(
  { name, helpSays, argv, read }: Linter,
  root: string,
  files: ReadonlyMap<string, Buffer>,
  { env, signal }: { env: Environment; signal?: AbortSignal },
): Promise<LinterFindings> {
  const run = (words: readonly string[], timeoutMs: number): Promise<ProgramResult> =>
    runProgram([name, ...words], {
      ...{ env: { ...env, NO_COLOR: '1' }, cwd: root, timeoutMs },
      ...(signal && { signal }),
    });
  const help = await run(['--help'], helpMs);
  if (help.kind !== 'exited' || !helpSays.test(help.stdout)) return { findings: [], notes: [] };
  const result = await run(argv, deadlineMs);
  // Both end with other statuses where they have found something.
  if (result.kind !== 'exited')
    return { findings: [], notes: [`${name} was not heard: ${failureReason(result)}`] };
  const findings = read(result.stdout).flatMap(({ file, line, message, ...columns }): Finding[] => {
    const path = relative(root, resolve(root, file));
    const bytes = files.get(path);
    // What a linter cannot parse has no place, and Nix tells of it.
    if (bytes === undefined || !Number.isInteger(line) || line < 1) return [];
    const [column, end_column] = [columns.byteColumn, columns.endByteColumn].map((at) =>
      characterColumn(bytes, line, at),
    );
    return [
      {
        ...{ rule: name, severity: 'warning', file: path, line, column: column ?? 1 },
        ...{ end_line: line, end_column: end_column ?? 2, message: messageLine(message) },
      },
    ];
  });
  return { findings, notes: [] };
}

/** A column in bytes as one in characters, both from 1. */
function characterColumn(bytes: Buffer, line: number, byteColumn: number): number {
  let start = 0;
  for (let before = 1; before < line; before += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0) return 1;
    start = end + 1;
  }
  return [...bytes.toString('utf8', start, start + Math.max(0, byteColumn - 1))].length + 1;
}

type DeadnixResult = { line?: unknown; column?: unknown; endColumn?: unknown; message?: unknown };

/** A line of deadnix' JSON, which has a file; nothing where it is none. */
function deadnixReport(text: string): Said[] {
  try {
    const { file, results } = JSON.parse(text) as { file?: unknown; results?: DeadnixResult[] };
    if (typeof file !== 'string' || !Array.isArray(results)) return [];
    return results.map(({ line, column, endColumn, message }) => ({
      ...{ file, line: Number(line), message: String(message) },
      ...{ byteColumn: Number(column), endByteColumn: Number(endColumn) },
    }));
  } catch {
    return [];
  }
}
