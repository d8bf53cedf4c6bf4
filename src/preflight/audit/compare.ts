import type { AuditFinding, Severity } from '../../builds/preflight.js';
import { isSecretName } from '../../redact/rules/secret-names.js';
import type { Ports, Posture } from './answer.js';
import type { auditIds } from './audit-ids.js';
import type { Exposure } from './exposure.js';

/**
 * What a new configuration has that is weaker than the base's; without a base, all that is weak. A part that one of both does not
 * tell is left out.
 */
export function compareAudits(base: Posture | null, next: Posture): AuditFinding[] {
  return checks.flatMap((check) => check(base, next));
}

/** At most so much worse (of 10) is not told: another version of systemd scores as differently. */
const smallestRise = 0.5;
/** What systemd-analyze calls unsafe. */
const unsafe = 9;

/** Services that are new and not confined, or are confined less than before. */
export function exposureFindings(exposures: readonly Exposure[]): AuditFinding[] {
  return exposures.flatMap(({ service, before, now }) => {
    const tells = before === null ? now >= unsafe : now - before >= smallestRise;
    if (!tells) return [];
    const was = before === null ? 'it is new' : `before ${before.toFixed(1)}`;
    const message = `${service}.service is confined little: ${now.toFixed(1)} of 10 by systemd-analyze security, ${was}`;
    return [warning('service-exposed', `systemd.services.${service}.serviceConfig`, message)];
  });
}

type Check = (base: Posture | null, next: Posture) => AuditFinding[];

/** Compares one part, where the new system tells it, and the base, if there is one, does too. */
function about<Value>(
  partOf: (posture: Posture) => Value | undefined,
  compare: (next: Value, base: Value | null) => (AuditFinding | null)[],
): Check {
  return (base, next) => {
    const [now, before] = [partOf(next), base === null ? null : partOf(base)];
    if (now === undefined || before === undefined) return [];
    return compare(now, before).filter((finding) => finding !== null);
  };
}

type AuditId = (typeof auditIds)[number];

const found =
  (severity: Severity) =>
  (id: AuditId, option: string, message: string): AuditFinding => ({
    ...{ id, severity, option, message },
  });
const error = found('error');
const warning = found('warning');

/** The elements of `now` that `before` has not. */
function added<Value extends string | number>(now: readonly Value[], before: readonly Value[] = []): Value[] {
  return [...new Set(now)].filter((one) => !before.includes(one));
}

const firewall = about(
  ({ firewall }) => firewall,
  (now, before) => [
    now.enable === false && before?.enable !== false
      ? error('firewall-off', 'networking.firewall.enable', 'the firewall is off')
      : null,
    ...added(
      now.trusted.filter((name) => name !== 'lo'),
      before?.trusted,
    ).map((name) =>
      warning('interface-trusted', 'networking.firewall.trustedInterfaces', `every port is open on ${name}`),
    ),
    ...opened('networking.firewall', now.all, before?.all),
    ...Object.entries(now.interfaces).flatMap(([name, ports]) =>
      opened(`networking.firewall.interfaces.${name}`, ports, before?.interfaces[name], ` on ${name}`),
    ),
  ],
);

function opened(option: string, now: Ports, before: Ports | undefined, where = ''): AuditFinding[] {
  const ranges = (list: Ports['tcpRanges'] = []) => list.map(({ from, to }) => `${from}-${to}`);
  const kinds = [
    ['TCP', 'allowedTCPPorts', added(now.tcp, before?.tcp)],
    ['UDP', 'allowedUDPPorts', added(now.udp, before?.udp)],
    ['TCP', 'allowedTCPPortRanges', added(ranges(now.tcpRanges), ranges(before?.tcpRanges))],
    ['UDP', 'allowedUDPPortRanges', added(ranges(now.udpRanges), ranges(before?.udpRanges))],
  ] as const;
  return kinds.flatMap(([protocol, name, ports]) =>
    ports.length === 0
      ? []
      : [
          warning(
            'port-opened',
            `${option}.${name}`,
            `the firewall lets ${protocol} ${ports.join(', ')} in${where}`,
          ),
        ],
  );
}

/** The values of PermitRootLogin, sshd_config(5), from the strictest. */
const rootLogins = ['no', 'forced-commands-only', 'prohibit-password', 'yes'];
const rankOf = (value: string | null | undefined): number =>
  // What sshd does where nothing is said.
  Math.max(
    0,
    rootLogins.indexOf(value === 'without-password' ? 'prohibit-password' : (value ?? 'prohibit-password')),
  );

const ssh = about(
  ({ ssh }) => ssh,
  (now, before) => {
    if (!now.enable) return [];
    const was = before?.enable === true ? before : null;
    const isNew = (key: 'password' | 'keyboard' | 'empty') => now[key] === true && was?.[key] !== true;
    const settings = 'services.openssh.settings';
    const letsRootIn = rankOf(now.rootLogin) === 3 && (was === null || rankOf(was.rootLogin) < 3);
    return [
      before?.enable === false ? warning('ssh-on', 'services.openssh.enable', 'sshd runs') : null,
      letsRootIn
        ? error('ssh-root', `${settings}.PermitRootLogin`, 'root may log in by every means, also a password')
        : null,
      was !== null && !letsRootIn && rankOf(now.rootLogin) > rankOf(was.rootLogin)
        ? warning(
            'ssh-root',
            `${settings}.PermitRootLogin`,
            `root may log in (${now.rootLogin}, before ${was.rootLogin})`,
          )
        : null,
      isNew('empty')
        ? error(
            'ssh-empty-password',
            `${settings}.PermitEmptyPasswords`,
            'an empty password is let in over ssh',
          )
        : null,
      isNew('password')
        ? warning('ssh-password', `${settings}.PasswordAuthentication`, 'passwords are taken over ssh')
        : null,
      isNew('keyboard')
        ? warning(
            'ssh-password',
            `${settings}.KbdInteractiveAuthentication`,
            'passwords are taken over ssh, by questions',
          )
        : null,
    ];
  },
);

const users = about(
  ({ users }) => users,
  (now, before) =>
    Object.entries(now).flatMap(([name, user]) => {
      const was = before?.[name];
      const option = `users.users.${name}`;
      return [
        user.plain && was?.plain !== true
          ? error('user-plain-password', option, `the password of ${name} is in the sources and in the store`)
          : null,
        user.empty && was?.empty !== true
          ? error('user-no-password', option, `${name} logs in without a password`)
          : null,
        user.root && name !== 'root' && was?.root !== true
          ? error('user-root', `${option}.uid`, `${name} is root by its uid`)
          : null,
        before !== null && user.wheel && was?.wheel !== true
          ? warning('user-wheel', option, `${name} is in wheel`)
          : null,
        before !== null && (name === 'root' || user.wheel) && user.keys > (was?.keys ?? 0)
          ? warning(
              'user-keys',
              `${option}.openssh.authorizedKeys.keys`,
              `more keys open the account of ${name}`,
            )
          : null,
      ];
    }),
);

const nix = about(
  ({ nix }) => nix,
  (now, before) => [
    ...added(
      now.trusted.filter((name) => name !== 'root'),
      before?.trusted,
    ).map((name) =>
      (name === '*' ? error : warning)(
        'nix-trusted',
        'nix.settings.trusted-users',
        `${name === '*' ? 'every user' : name} is trusted by Nix, which is as much as root`,
      ),
    ),
    now.signed === false && before?.signed !== false
      ? error('nix-unsigned', 'nix.settings.require-sigs', 'Nix takes what no cache has signed')
      : null,
    now.sandbox === false && before?.sandbox !== false
      ? warning('nix-sandbox', 'nix.settings.sandbox', 'builds run without a sandbox')
      : null,
  ],
);

const sudo = about(
  ({ sudo }) => sudo,
  (now, before) => [
    now.wheelNeedsPassword === false && before?.wheelNeedsPassword !== false
      ? warning(
          'sudo-wheel',
          'security.sudo.wheelNeedsPassword',
          'who is in wheel is root without a password',
        )
      : null,
    ...added(
      now.withoutPassword.filter((name) => name !== ''),
      before?.withoutPassword,
    ).map((name) =>
      warning(
        'sudo-no-password',
        'security.sudo.extraRules',
        `${name} runs commands as root without a password`,
      ),
    ),
  ],
);

const variables = about(
  ({ variables }) => variables,
  (now, before) =>
    Object.entries(now).flatMap(([service, names]) =>
      added(names.filter(isSecretName), before?.[service]).map((name) =>
        error(
          'secret-in-unit',
          `systemd.services.${service}.environment.${name}`,
          `the value of ${name} is in the unit ${service}.service, which every user can read`,
        ),
      ),
    ),
);

const checks = [firewall, ssh, users, nix, sudo, variables];
