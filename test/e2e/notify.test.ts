import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deploymentSchema } from '../../src/builds/deployment.js';
import { cli } from '../support/cli.js';
import { temporaryDirectory } from '../support/directory.js';
import {
  type Answer,
  discordPath,
  formOf,
  hookServer,
  plainPath,
  slackPath,
  status,
} from '../unit/notify/servers.js';

/** Everything that a command has written below a directory, also within files that are not text. */
function written(dir: string): { name: string; content: string }[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => ({ name, content: readFileSync(name, 'latin1') }));
}

const env = { PATH: process.env.PATH, HOME: process.env.HOME };
const token = discordPath.split('/').at(-1)!;

/** Records a command with these addresses; `env` is the caller's, in which a test may put some. */
async function run(command: string, addresses: string[], more: string[] = [], cwd?: string, own = {}) {
  const place = cwd ?? (await temporaryDirectory());
  const flags = addresses.flatMap((address) => ['--notify', address]);
  const argv = ['run', '--command', command, '--json', ...flags, ...more];
  return { ...(await cli(argv, place, { env: { ...env, ...own } })), cwd: place };
}

describe('run --notify', () => {
  it('tells each service of a failure, with the picture, and is masked wherever a command prints it', async () => {
    const server = await hookServer((response, { url }) => void response.writeHead(200).end(`got ${url}`));
    const addresses = [discordPath, slackPath, plainPath].map((path) => server.origin + path);
    const said = [...addresses, token, Buffer.from(addresses[0]!).toString('base64')];
    const command = `printf '%s\\n' ${said.map((text) => `'${text}'`).join(' ')}; false`;
    const { status: exit, out, err, cwd } = await run(command, addresses);
    expect(exit).toBe(1);
    expect(server.received.map(({ url }) => url).sort()).toEqual([discordPath, plainPath, slackPath].sort());
    const ofDiscord = server.received.find(({ url }) => url === discordPath)!;
    const form = await formOf(ofDiscord);
    const picture = readFileSync(join(JSON.parse(out).dir, 'final.png'));
    expect(Buffer.from(await (form.get('files[0]') as File).arrayBuffer()).equals(picture)).toBe(true);
    expect(String(form.get('payload_json'))).toContain('the command failed');
    const secrets = [...addresses, discordPath, slackPath, plainPath, token, said.at(-1)!, 'aB3-the-secret'];
    const places = [
      { name: 'standard output', content: out },
      { name: 'standard error', content: err },
      ...written(cwd),
    ];
    expect(places.length).toBeGreaterThan(5);
    const sent = server.received.map(({ body }) => ({ name: 'a message', content: body.toString('latin1') }));
    for (const { name, content } of [...places, ...sent])
      for (const secret of secrets) expect(content.includes(secret), `${secret} is in ${name}`).toBe(false);
    // The command did print it.
    expect(places.some(({ name, content }) => name.endsWith('rebuild.log') && content.includes('***'))).toBe(
      true,
    );
  });

  it('takes addresses of the environment, which no command sees', async () => {
    const server = await hookServer();
    const own = { NIXOS_REBUILD_TEST_NOTIFY: `${server.origin}${plainPath}\n${server.origin}${slackPath}` };
    const { status: exit, err, cwd } = await run('env; false', [], [], undefined, own);
    expect(exit).toBe(1);
    expect(server.received.map(({ url }) => url).sort()).toEqual([plainPath, slackPath].sort());
    for (const { content } of [{ content: err }, ...written(cwd)]) {
      expect(content).not.toContain('NIXOS_REBUILD_TEST_NOTIFY');
      expect(content).not.toContain(plainPath);
    }
    expect(written(cwd).some(({ content }) => content.includes('PATH='))).toBe(true);
  });

  it('tells of a recovery by the builds that are there, also where these are deleted afterwards', async () => {
    const server = await hookServer();
    const address = server.origin + plainPath;
    const { cwd } = await run('test -e well', [address]);
    const again = (more: string[] = []) => run('test -e well', [address], more, cwd);
    await again();
    const well = 'touch well';
    await run(well, [address], [], cwd);
    expect((await again(['--keep-last', '1'])).status).toBe(0);
    expect((await again()).status).toBe(0);
    expect(server.received.map((_, index) => server.json(index).event)).toEqual([
      'failure',
      'failure',
      'recovery',
    ]);
    expect((await again(['--notify-on', 'always'])).status).toBe(0);
    expect(server.json(3)).toMatchObject({ event: 'success', summary: 'the command succeeded' });
  });

  it('tells of each of several', async () => {
    const server = await hookServer();
    const { status: exit, err } = await run('false', [server.origin + plainPath], ['--repeat', '2']);
    expect(exit).toBe(1);
    expect(server.received.map((_, index) => server.json(index).event)).toEqual(['failure', 'failure']);
    expect(err).not.toContain(plainPath);
  });
});

describe('deploy --notify', () => {
  it('tells of a deployment that is refused, by its record, and its status stays', async () => {
    const server = await hookServer(status(500));
    const cwd = await temporaryDirectory();
    const flake = `path:${resolve('examples')}`;
    const argv = [
      'deploy',
      'demo',
      '--flake',
      flake,
      '--target',
      'demo=nobody@127.0.0.1:1',
      '--yes',
      '--json',
    ];
    const address = server.origin + plainPath;
    const result = await cli([...argv, '--notify', address], cwd, { env: { ...process.env } });
    expect(result.status).toBe(1);
    expect(result.err).toContain('note: the notification to a webhook failed: status 500');
    const [deployment] = z.array(deploymentSchema).parse(JSON.parse(result.out));
    expect(server.json()).toMatchObject({ event: 'failure', kind: 'deployment' });
    expect(server.json().summary).toMatch(/^demo: deploy was refused: .* is no NixOS system/);
    expect(server.json().record).toEqual(JSON.parse(JSON.stringify(deployment)));
    for (const { name, content } of written(cwd))
      expect(content.includes(plainPath), `the address is in ${name}`).toBe(false);
  });
});

const answers: [string, Answer, RegExp | null][] = [
  ['200', status(200, {}, 'ok'), null],
  ['204', status(204), null],
  ['400', status(400, {}, 'Bad Request'), /failed: status 400/],
  ['429 for an hour', status(429, { 'retry-after': '3600' }), /failed: status 429/],
  ['500', status(500), /failed: status 500/],
  ['a redirect', status(307, { location: 'https://example.org/' }), /failed: it redirects/],
  ['a closed connection', (response) => void response.destroy(), /failed: it could not be reached/],
  ['nothing', () => {}, /failed: no answer within 10 seconds/],
];

describe.each(answers)('a server that answers %s', (_, answer, note) => {
  it.each([
    ['true', 0],
    ['exit 7', 1],
  ] as const)('leaves the status of "%s" as it is', async (command, expected) => {
    const server = await hookServer(answer);
    const started = performance.now();
    const addresses = [server.origin + discordPath, server.origin + slackPath];
    const { status: exit, out, err } = await run(command, addresses, ['--notify-on', 'always']);
    expect(exit).toBe(expected);
    expect(JSON.parse(out)).toMatchObject({ success: expected === 0 });
    expect(performance.now() - started).toBeLessThan(30_000);
    const notes = err.split('\n').filter((line) => line.includes('notification'));
    expect(notes).toHaveLength(note === null ? 0 : 2);
    for (const line of notes) expect(line).toMatch(note!);
    for (const part of [token, '/services/', server.origin, '127.0.0.1']) expect(err).not.toContain(part);
  });
});

describe('an address that cannot be used', () => {
  it.each([
    ['http://hooks.example.org/the-secret-part', []],
    ['the-secret-part', []],
    ['https://hooks.example.org/the-secret-part', ['--notify-on', 'never']],
  ])('is a usage error before anything runs, which does not repeat it: %s', async (address, more) => {
    for (const own of [{}, { NIXOS_REBUILD_TEST_NOTIFY: address }]) {
      const flags = 'NIXOS_REBUILD_TEST_NOTIFY' in own ? [] : [address];
      const { status: exit, err, out, cwd } = await run('touch began', flags, more, undefined, own);
      expect(exit).toBe(2);
      expect(err).toMatch(/^error: (?:--notify|NIXOS_REBUILD_TEST_NOTIFY)/);
      expect(err + out).not.toMatch(/the-secret-part|hooks\.example/);
      expect(readdirSync(cwd)).toEqual([]);
    }
  });
});
