import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nixCheck, nodeCheck } from '../../../../src/rebuild/readiness/programs.js';
import { temporaryDirectory } from '../../../support/directory.js';

/** Checks a program called `nix` with this text; it is the only one on PATH beside the system's own. */
async function checkOf(script: string, timeoutMs?: number) {
  const dir = await temporaryDirectory();
  const path = join(dir, 'nix');
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return { path, check: await nixCheck({ PATH: `${dir}:/usr/bin:/bin` }, timeoutMs) };
}

describe('the check of Nix', () => {
  it.each([
    ['nix (Nix) 2.31.2', 'Nix 2.31.2'],
    ['nix (Lix, like Nix) 2.93.0', 'Lix 2.93.0'],
    ['nix (Determinate Nix 3.5.1) 2.28.3', 'Determinate 2.28.3'],
  ])('is ok for "%s"', async (line, version) => {
    const { path, check } = await checkOf(`#!/bin/sh\necho '${line}'\n`);
    expect(check).toEqual({ name: 'nix', status: 'ok', detail: `${version} (${path})`, hint: '' });
  });

  it('reports that Nix is not on PATH only where it is not', async () => {
    expect(await nixCheck({ PATH: await temporaryDirectory() })).toMatchObject({
      status: 'missing',
      detail: 'not on PATH',
      hint: expect.stringContaining('https://nixos.org/download'),
    });
  });

  it('warns of a version that it cannot read, and shows what was printed', async () => {
    const { path, check } = await checkOf('#!/bin/sh\nprintf "\\033[1mnyx 7\\033[0m\\n"\n');
    expect(check).toMatchObject({
      status: 'warning',
      detail: `${path} --version printed "nyx 7", which is not the version of a Nix`,
    });
    const silent = await checkOf('#!/bin/sh\n');
    expect(silent.check.detail).toBe(
      `${silent.path} --version printed nothing, which is not the version of a Nix`,
    );
  });

  it('names the status and the error of a Nix that fails', async () => {
    const { path, check } = await checkOf('#!/bin/sh\necho "error: bad nix.conf" >&2\nexit 7\n');
    expect(check).toMatchObject({
      status: 'missing',
      detail: `${path} --version ended with status 7: error: bad nix.conf`,
    });
  });

  it('reports that a Nix timed out', async () => {
    const { path, check } = await checkOf('#!/bin/sh\nexec sleep 60\n', 300);
    expect(check).toMatchObject({
      status: 'missing',
      detail: `${path} --version did not end within 0.3 s`,
    });
  });

  it('reports that a Nix was killed', async () => {
    const { path, check } = await checkOf('#!/bin/sh\nkill -KILL $$\n');
    expect(check).toMatchObject({ status: 'missing', detail: `${path} --version was killed by a signal` });
  });

  it('reports that a Nix could not be started', async () => {
    const { path, check } = await checkOf('#!/nowhere/interpreter\n');
    expect(check).toMatchObject({ status: 'missing', detail: `${path} --version could not be started` });
  });
});

it.each([
  ['20.18.9', 'missing'],
  ['20.19.0', 'ok'],
  ['24.1.0', 'ok'],
])('the check of Node is %s: %s', (version, status) => {
  expect(nodeCheck(version).status).toBe(status);
});
