import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { processRunner } from '../../../../src/action/runner/runner.js';
import { annotationsOf } from '../../../../src/report/annotations.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { exampleFailure, exampleMetadata } from '../../report/example.js';
import { hostile } from '../../report/rendered.js';
import { obeyed } from '../obeyed.js';

let printed = '';
let dir = '';
beforeEach(async () => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  dir = await temporaryDirectory();
  for (const name of ['OUTPUT', 'STATE', 'STEP_SUMMARY']) {
    writeFileSync(join(dir, name), '');
    vi.stubEnv(`GITHUB_${name}`, join(dir, name));
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
const fileOf = (name: string) => readFileSync(join(dir, name), 'utf8');

/** The entry that setting an output appends to the runner's file. */
async function outputEntry(name: string, value: string): Promise<string[]> {
  writeFileSync(join(dir, 'OUTPUT'), '');
  const runner = processRunner();
  runner.setOutput(name, value);
  await runner.ready();
  return fileOf('OUTPUT').split('\n');
}

describe('an output', () => {
  it('holds a value of any number of lines', async () => {
    const [first, ...rest] = await outputEntry('name', 'a\nb');
    const delimiter = first?.split('<<')[1];
    expect(rest).toEqual(['a', 'b', delimiter, '']);
  });

  it('cannot be ended by its value, since its delimiter is not known before', async () => {
    const delimiters = [(await outputEntry('a', ''))[0], (await outputEntry('a', ''))[0]];
    expect(delimiters[0]).not.toBe(delimiters[1]);
  });

  it('that cannot be written is a warning and no failure', async () => {
    vi.stubEnv('GITHUB_OUTPUT', join(dir, 'missing'));
    const runner = processRunner();
    runner.setOutput('a', 'b');
    await runner.ready();
    expect(obeyed(printed).commands).toEqual([expect.stringContaining('warning Missing file at path')]);
  });
});

describe('the runner of a process', () => {
  it('writes nothing before it is ready, then everything in order', async () => {
    const runner = processRunner();
    runner.setSecret('hunter2');
    runner.saveState('build-dir', '/b');
    runner.startGroup('building');
    runner.write('a line\n');
    runner.endGroup();
    expect([printed, fileOf('STATE')]).toEqual(['', '']);
    await runner.ready();
    runner.notice('later');
    expect(fileOf('STATE')).toContain('/b');
    expect(printed).toBe(
      '::add-mask::hunter2\n::group::building\na line\n::endgroup::\n::notice title=nixos-rebuild-test::later\n',
    );
  });

  it('flushes what was queued, and loads nothing otherwise', async () => {
    const runner = processRunner();
    await runner.flush();
    runner.error('broken');
    expect(printed).toBe('');
    await runner.flush();
    expect(printed).toBe('::error title=nixos-rebuild-test::broken\n');
  });

  it('shows debug lines only where debug logging is on', async () => {
    const quiet = processRunner();
    quiet.debug('quiet');
    vi.stubEnv('RUNNER_DEBUG', '1');
    const runner = processRunner();
    runner.debug('decided');
    await Promise.all([quiet.ready(), runner.ready()]);
    expect([quiet.isDebug, runner.isDebug]).toEqual([false, true]);
    expect(printed).toBe('::debug::decided\n');
  });

  it('appends to the summary', async () => {
    const runner = processRunner();
    await runner.appendSummary('# one\n');
    await runner.appendSummary('two\n');
    expect(fileOf('STEP_SUMMARY')).toBe('# one\ntwo\n');
  });

  it.each(['flake', 'github-token', 'a name'])('reads the input %j as @actions/core does', (name) => {
    vi.stubEnv(`INPUT_${name.replace(/ /g, '_').toUpperCase()}`, '  .#laptop\n');
    expect(processRunner().input(name)).toBe(core.getInput(name));
    expect(core.getInput(name)).toBe('.#laptop');
  });

  it('reads a state as @actions/core does', () => {
    vi.stubEnv('STATE_build-dir', '/b');
    expect(processRunner().state('build-dir')).toBe(core.getState('build-dir'));
  });
});

describe('annotations', () => {
  it('are one line of the job log each, whatever the build printed', async () => {
    const failure = exampleFailure({ message: hostile, family: hostile, location: null });
    const runner = processRunner();
    for (const { level, message, ...place } of annotationsOf(exampleMetadata({ failures: [failure] })))
      runner[level](message, place);
    await runner.ready();
    const lines = printed.split('\n').filter((line) => line !== '');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(`${line}\n`).toMatch(/^::(error|warning) [^\n\u001b]*::[^\n\u001b]*\n$/);
  });

  it('have the file, the line and the column', async () => {
    const runner = processRunner();
    runner.error('m', { title: 't', file: 'a.nix', line: 3, column: 4 });
    await runner.ready();
    expect(printed).toBe('::error title=t,file=a.nix,line=3,col=4::m\n');
  });
});
