import { describe, expect, it } from 'vitest';
import { createJobLog, type JobLog } from '../../../../src/action/runner/job-log.js';
import { workflowCommand } from '../../../../src/text/workflow-command.js';
import { obeyed } from '../obeyed.js';

function logOf(use: (log: JobLog) => void): string {
  let text = '';
  let tokens = 0;
  use(
    createJobLog(
      (part) => (text += part),
      () => `token-${++tokens}`,
    ),
  );
  return text;
}

describe('createJobLog', () => {
  it('shows output in one group a phase', () => {
    const text = logOf((log) => {
      log.phase('evaluating');
      log.output('evaluating x\r\n');
      log.phase('building');
      log.output('building y\r\n');
      log.end();
    });
    expect(obeyed(text).commands).toEqual(['group evaluating', 'endgroup ', 'group building', 'endgroup ']);
    expect(obeyed(text).printed).toEqual(['evaluating x', 'building y']);
  });

  it.each([
    '::error::injected',
    '  ::set-output name=a::b',
    '##[error]injected',
    '::stop-commands::mine',
    '::endgroup::',
    '::add-mask::a',
    'progress\r::warning::after a carriage return',
    '\u001b[31m::error::coloured\u001b[0m',
    '\u001b]0;x\u0007::error::after a title',
  ])('obeys nothing in the output %j', (line) => {
    const text = logOf((log) => {
      log.phase('building');
      log.output(`${line}\r\n`);
      log.output(line);
      log.end();
    });
    expect(obeyed(text).commands).toEqual(['group building', 'endgroup ']);
  });

  it('obeys our own commands between, also in the middle of a line', () => {
    const text = logOf((log) => {
      log.output('half a line');
      log.command(workflowCommand('notice', {}, 'ours'));
      log.output(' and the rest\n');
      log.end();
    });
    expect(obeyed(text)).toEqual({ commands: ['notice ours'], printed: ['half a line and the rest'] });
  });

  it('prints a last line without its end, and shortens one of megabytes', () => {
    const text = logOf((log) => {
      log.output(`${'x'.repeat(10_000_000)}\nlast`);
      log.end();
    });
    const { printed } = obeyed(text);
    expect(printed.map((line) => line.length)).toEqual([8192, 4]);
  });

  it('uses a new token for each stretch', () => {
    const text = logOf((log) => {
      log.output('a\n');
      log.phase('building');
      log.output('b\n');
      log.end();
    });
    expect(text.match(/stop-commands::(\S+)/g)).toEqual(['stop-commands::token-1', 'stop-commands::token-2']);
  });
});
