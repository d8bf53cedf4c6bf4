import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildsPlace } from '../../../../src/action/rebuild/builds-place.js';
import { parseInputs } from '../../../../src/action/rebuild/inputs.js';
import { temporaryDirectory } from '../../../support/directory.js';

const run = { repository: 'o/r' };
const place = (given: Record<string, string>, env: Record<string, string>) =>
  buildsPlace(parseInputs((name) => given[name] ?? '').rebuild, run, env);

describe('the directory of builds', () => {
  it('is in the workspace on GitHub’s runners and where the runner does not say whose it is', () => {
    expect(place({}, { RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_TOOL_CACHE: '/opt' })).toEqual({
      outputDir: 'rebuild-logs',
      keepLast: null,
    });
    expect(place({ 'keep-last': '3' }, {})).toEqual({ outputDir: 'rebuild-logs', keepLast: 3 });
  });

  it('is outside the workspace on a self-hosted runner, with a limit of its own', async () => {
    const cache = await temporaryDirectory();
    const env = { RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_TOOL_CACHE: cache };
    const outputDir = join(cache, 'nixos-rebuild-test/o/r');
    expect(place({}, env)).toEqual({ outputDir, keepLast: 20 });
    expect(statSync(outputDir).isDirectory()).toBe(true);
    expect(place({ 'keep-last': '3' }, env)).toEqual({ outputDir, keepLast: 3 });
  });

  it('is the one that the inputs name, on every runner', async () => {
    const cache = await temporaryDirectory();
    const env = { RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_TOOL_CACHE: cache };
    expect(place({ 'output-dir': 'mine' }, env)).toEqual({ outputDir: 'mine', keepLast: null });
    expect(existsSync(join(cache, 'nixos-rebuild-test'))).toBe(false);
  });

  it('is in the home, then in the workspace, where the ones before cannot be written', async () => {
    const [cache, home] = [await temporaryDirectory(), await temporaryDirectory()];
    writeFileSync(join(cache, 'nixos-rebuild-test'), 'a file');
    const env = { RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_TOOL_CACHE: cache, HOME: home };
    expect(place({}, env).outputDir).toBe(join(home, 'nixos-rebuild-test/o/r'));
    expect(place({}, { ...env, HOME: '/dev/null' })).toEqual({ outputDir: 'rebuild-logs', keepLast: null });
  });
});
