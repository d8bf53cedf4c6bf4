import type { Command } from 'commander';
import type { Check } from '../../rebuild/readiness/check.js';
import { isReady, readiness } from '../../rebuild/readiness/readiness.js';
import { shownLine } from '../../text/clean.js';
import { colored } from '../../text/layout.js';
import { alignColumns } from '../../text/table.js';
import { absolutePath, type CliIo, printJson } from '../io.js';
import { outputDirOption } from '../option-values.js';

type Options = { outputDir: string; json?: boolean };

const marks = {
  ok: { mark: '✓', color: 32 },
  warning: { mark: '!', color: 33 },
  missing: { mark: '✗', color: 31 },
};

export function configure(command: Command, io: CliIo): void {
  outputDirOption(command, io)
    .option('--json', 'print the checks')
    .action(async ({ outputDir, json }: Options) => {
      const checks = await readiness({ env: io.env, outputDir: absolutePath(io, outputDir) });
      const ready = isReady(checks);
      if (!ready) io.status = 3;
      if (json) return printJson(io, { schema_version: 1, ready, checks });
      io.out(checkLines(checks, io.outColor));
      io.err(ready ? 'Ready to record.\n' : 'Not ready to record: see ✗ above.\n');
    });
}

/** One line a check, and what to do below those that need it. */
function checkLines(checks: Check[], color: boolean): string {
  const rows = alignColumns(checks.map(({ name, detail }) => [name, shownLine(detail, 200)]));
  return checks
    .map(({ status, hint }, index) => {
      const { mark, color: code } = marks[status];
      return `${colored(mark, code, color)} ${rows[index]}\n${hint ? `    ${shownLine(hint)}\n` : ''}`;
    })
    .join('');
}
