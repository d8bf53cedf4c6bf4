import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { trialSchema } from '../../../src/builds/trial.js';
import { outside } from '../../../src/machine/network/addresses.js';
import type { Environment } from '../../../src/system/environment.js';
import { cli, newestBuild } from '../../support/cli.js';
import { temporaryDirectory } from '../../support/directory.js';

/** What is beside a script that is tried: the configuration of its directory, and the environment. */
type ScriptSurroundings = { config?: object; env?: Environment };

/** Runs a script in a machine, as the command line does, and reads what is in the directory of that trial. */
export async function tryScript(
  command: string,
  words: readonly string[] = [],
  { config, env = process.env }: ScriptSurroundings = {},
) {
  const dir = await temporaryDirectory();
  if (config) writeFileSync(join(dir, 'nixos-rebuild-test.json'), JSON.stringify(config));
  const argv = ['trial', 'run', '--command', command, '--json', '--output-dir', 'builds', ...words];
  const result = await cli(argv, dir, { env });
  if (result.out === '') throw new Error(result.err);
  const [trial] = z.array(trialSchema).parse(JSON.parse(result.out));
  if (!trial) throw new Error(result.err);
  const build = await newestBuild(dir, 'builds');
  return { ...result, trial, file: (name: string) => readFileSync(join(build, name), 'utf8') };
}

/** Answers requests by their path and how many there were before: a status, or a file. */
type Answers = (path: string, count: number) => number | { file: string };

/** A server on this machine, which the machine of a trial sees at the address of its gateway. */
export async function serverFor(answers: Answers): Promise<{ url: string; requests: () => number }> {
  let requests = 0;
  const server = createServer(({ url = '/' }, response) => {
    const answer = answers(url, requests);
    requests += 1;
    response.statusCode = typeof answer === 'number' ? answer : 200;
    response.end(typeof answer === 'number' ? 'made\n' : readFileSync(answer.file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://${outside.gateway}:${port}/`, requests: () => requests };
}

/** One that fails so often, and then answers as it should. */
export function serverFailing(times: number, status = 500) {
  return serverFor((_, count) => (count < times ? status : 200));
}
