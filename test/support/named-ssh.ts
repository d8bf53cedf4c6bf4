import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SshDestination } from '../../src/host/ssh/destination.js';

/** A host that ssh knows by a name alone, as by a user's own configuration. */
export type NamedSsh = {
  /** The name to be given to ssh. */
  name: string;
  destination: SshDestination;
  /** To be added to the environment of what calls ssh. */
  env: { PATH: string };
  /** The command lines of every ssh that was started. */
  calls(): string[];
  close(): void;
};

/** An `ssh` on PATH that knows a destination by a name. */
export function namedSsh(name: string, destination: SshDestination): NamedSsh {
  const { address, port, identity, options = [] } = destination;
  const dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
  const [user, host] = address.includes('@') ? address.split('@') : [null, address];
  const config = [
    ...[`Host ${name}`, `HostName ${host}`],
    ...(user === null ? [] : [`User ${user}`]),
    ...(port === undefined ? [] : [`Port ${port}`]),
    ...(identity === undefined ? [] : [`IdentityFile ${identity}`, 'IdentitiesOnly yes']),
    ...options.map((option) => option.replace('=', ' ')),
  ];
  writeFileSync(join(dir, 'config'), `${config.join('\n')}\n`);
  const log = join(dir, 'calls');
  writeFileSync(
    join(dir, 'ssh'),
    `#!/bin/sh\necho "$*" | tr '\\n' ' ' >>${log}\necho >>${log}\nexec /usr/bin/ssh -F ${join(dir, 'config')} "$@"\n`,
    { mode: 0o755 },
  );
  return {
    ...{ name, destination },
    env: { PATH: `${dir}:${process.env.PATH}` },
    calls: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
    close: () => rmSync(dir, { recursive: true, force: true }),
  };
}
