import { inherits, plainText } from '../../nix/language/literals.js';
import { type Node, nameSpan } from '../../nix/language/nodes.js';
import type { Expression } from '../../nix/language/syntax.js';
import type { Rule } from './rule.js';

export const serviceAsRoot: Rule = {
  id: 'service-as-root',
  severity: 'warning',
  about:
    'A service of these sources that runs for long as root: with `User = "root"`, or with a program and neither `User` nor ' +
    '`DynamicUser`. A `oneshot` without a user is left alone.',
  why: 'Whoever breaks into it has the machine. `DynamicUser = true` gives it a user of its own, `StateDirectory` a place for data.',
  bad: '{ systemd.services.web = { serviceConfig.ExecStart = "/bin/web"; }; }',
  good: '{ systemd.services.web = { serviceConfig = { ExecStart = "/bin/web"; DynamicUser = true; }; }; }',
  source: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#User=',
  check({ nodes }, report) {
    for (const [name, service] of servicesIn(nodes.bound)) {
      const { first, starts, type, user, mayHaveUser } = service;
      if (user !== null && plainText(user) === 'root')
        report(user, `the service "${name}" runs as root, by "User"`);
      else if (starts && type !== 'oneshot' && !mayHaveUser)
        report(first, `the service "${name}" runs as root: it has neither "User" nor "DynamicUser"`);
    }
  },
};

/** What a file says of one service, in however many places. */
type Service = {
  /** The attribute that names it first. */
  first: { start: number; end: number };
  /** Whether it has a program of its own: otherwise it adds to a service of somebody else. */
  starts: boolean;
  type: string | null;
  user: Expression | null;
  /** Whether it says who it runs as, or has settings that are computed. */
  mayHaveUser: boolean;
};

const userKeys = new Set(['User', 'DynamicUser', 'PrivateUsers']);

const nothingKnown = { starts: false, type: null, user: null, mayHaveUser: false };

/** By their names; those under different parents, such as two hosts, apart. */
function servicesIn(nodes: readonly Node[]): [string, Service][] {
  const services = new Map<string, [string, Service]>();
  for (const { expression, binding, path } of nodes) {
    const at = path.findIndex((name, index) => name === 'services' && path[index - 1] === 'systemd');
    const name = path[at + 1];
    if (binding === null || name === undefined || at === -1) continue;
    const key = path.slice(0, at + 2).join('\0');
    const [, service] = services.get(key) ?? [name, { ...nothingKnown, first: nameSpan(binding) }];
    services.set(key, [name, service]);
    tell(service, path.slice(at + 2), expression);
  }
  return [...services.values()];
}

function tell(service: Service, [section, key, ...rest]: readonly string[], value: Expression): void {
  if (section === 'script') service.starts = true;
  if (section !== 'serviceConfig' || rest.length > 0) return;
  if (key === undefined) {
    if (value.kind !== 'set' || inherits(value, (name) => userKeys.has(name))) service.mayHaveUser = true;
  } else if (key === 'ExecStart') service.starts = true;
  else if (key === 'Type') service.type = plainText(value);
  else if (userKeys.has(key)) {
    service.mayHaveUser = true;
    if (key === 'User') service.user = value;
  }
}
