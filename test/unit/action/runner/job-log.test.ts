import { describe, expect, it } from 'vitest';
import { createJobLog, type JobLog } from '../../../../src/action/runner/job-log.js';
import { memoryRunner } from '../memory-runner.js';
import { obeyed } from '../obeyed.js';

function logOf(use: (log: JobLog) => void): string {
  const runner = memoryRunner({}, { RUNNER_DEBUG: '1' });
  let tokens = 0;
  use(createJobLog(runner, () => `token-${++tokens}`));
  return runner.log;
}

describe('createJobLog', () => {
  it('prints output in one group per phase', () => {
    const text = logOf((log) => {
      log.phase('evaluating');
      log.print('evaluating x\n');
      log.phase('building');
      log.print('building y\n');
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
  ])('executes no command in the output %j', (line) => {
    const text = logOf((log) => {
      log.phase('building');
      log.print(`${line}\n`);
      log.print(line);
      log.end();
    });
    expect(obeyed(text).commands).toEqual(['group building', 'endgroup ']);
  });

  it('executes the Action’s own commands in between, also in the middle of a line', () => {
    const text = logOf((log) => {
      log.print('half a line');
      log.notice('ours');
      log.debug('decided');
      log.error('broken', { title: 't' });
      log.print(' and the rest\n');
      log.end();
    });
    expect(obeyed(text)).toEqual({
      commands: ['notice ours', 'debug decided', 'error broken'],
      printed: ['half a line and the rest'],
    });
  });

  it('prints a last line without its newline, and shortens a line of megabytes', () => {
    const text = logOf((log) => {
      log.print(`${'x'.repeat(10_000_000)}\nlast`);
      log.end();
    });
    const { printed } = obeyed(text);
    expect(printed.map((line) => line.length)).toEqual([8192, 4]);
  });

  it('uses a new token for each stretch', () => {
    const text = logOf((log) => {
      log.print('a\n');
      log.phase('building');
      log.print('b\n');
      log.end();
    });
    expect(text.match(/stop-commands::(\S+)/g)).toEqual(['stop-commands::token-1', 'stop-commands::token-2']);
  });
});
