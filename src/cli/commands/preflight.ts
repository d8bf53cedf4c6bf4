import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { FailOn } from '../../builds/preflight.js';
import { readRepositoryConfig } from '../../config/read-repository.js';
import { preflight, requireRule } from '../../preflight/preflight.js';
import { rules } from '../../preflight/rules/index.js';
import { sarifOf } from '../../preflight/sarif.js';
import { messageOf, ToolError } from '../../system/errors.js';
import { absolutePath, type CliIo, printJson, sayNotes } from '../io.js';
import { choice, repeatable } from '../option-values.js';
import { preflightText, rulesText, ruleText } from '../show/preflight.js';

type Options = {
  failOn?: FailOn;
  skip: string[];
  sarif?: string;
  host: string[];
  base?: string;
  rules?: boolean;
  rule?: string;
  json?: boolean;
};

export function configure(command: Command, io: CliIo): void {
  command
    .option(
      '--fail-on <severity>',
      'end with status 1 from this severity on: error, warning or never (default: error)',
      choice('error', 'warning', 'never'),
    )
    .addOption(repeatable('--skip <rule>', 'do not apply this rule; repeatable'))
    .option('--sarif <file>', "also write the findings as SARIF, for GitHub's code scanning")
    .addOption(repeatable('--host <name>', "also compare this host's security with the base; repeatable"))
    .option(
      '--base <rev>',
      'the commit or branch to compare hosts with (default: where HEAD left the main branch)',
    )
    .option('--rules', 'list the rules')
    .option('--rule <rule>', 'say what a rule finds, why, and how it would be right')
    .option('--json', 'print the result as JSON')
    .action(async (directory: string, options: Options) => {
      if (options.rules === true || options.rule !== undefined) return tellRules(options, io);
      await run(absolutePath(io, directory), options, io);
    });
}

function tellRules({ rule, json }: Options, io: CliIo): void {
  if (rule !== undefined) requireRule(rule);
  const told = rule === undefined ? rules : rules.filter(({ id }) => id === rule);
  if (json) printJson(io, told);
  else io.out(rule === undefined ? rulesText(told) : told.map(ruleText).join(''));
}

async function run(directory: string, options: Options, io: CliIo): Promise<void> {
  const settings = (await readRepositoryConfig(directory)).preflight;
  const stop = new AbortController();
  const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
  try {
    const { result, prefix } = await preflight({
      ...{ directory, env: io.env, signal: stop.signal, hosts: options.host, base: options.base ?? null },
      failOn: options.failOn ?? settings.failOn ?? 'error',
      skip: [...new Set([...(settings.skip ?? []), ...options.skip])],
    });
    if (options.sarif !== undefined)
      await writeSarif(absolutePath(io, options.sarif), sarifOf(result, prefix));
    if (options.json) printJson(io, result);
    else {
      io.out(preflightText(result, io.outColor));
      const notes = [...result.notes, ...(result.audits ?? []).flatMap((audit) => audit.notes)];
      sayNotes(notes, io);
    }
    if (!result.success) io.status = 1;
  } catch (thrown) {
    if (!stop.signal.aborted) throw thrown;
    io.status = 130;
  } finally {
    forget();
  }
}

async function writeSarif(path: string, log: Record<string, unknown>): Promise<void> {
  await writeFile(path, `${JSON.stringify(log)}\n`).catch((thrown) => {
    throw new ToolError('no-sarif', `${path} could not be written: ${messageOf(thrown)}`);
  });
}
