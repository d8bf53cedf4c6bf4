import { z } from 'zod';
import { describedObject } from './described-object.js';
import { most } from './limits.js';

/** Where a host is: this machine, or one over ssh. */
export type Target =
  | { kind: 'local' }
  | {
      kind: 'ssh';
      /** A name, an address (IPv6 without brackets) or a name of the user's ssh configuration. */
      address: string;
      user: string | null;
      port: number | null;
      /** The file of a private key. */
      identity: string | null;
      /** Options in ssh_config(5)'s words, such as `ProxyJump=bastion`. */
      sshOptions: string[];
    };

const userPattern = /^[A-Za-z0-9_][\w.\\$+-]{0,63}$/;
const addressPattern = /^[A-Za-z0-9_:][\w.:%-]{0,252}$/;
const optionPattern = /^[A-Za-z][A-Za-z0-9]*[ =][^\0\r\n]+$/;

const ports = { least: 1, most: 65_535 };

/** Why a text is not `local`, or USER@ADDRESS:PORT without or with a user and a port; null where it is. */
function troubleOf(text: string): string | null {
  if (text === '') return 'must be "local", ADDRESS, USER@ADDRESS or USER@ADDRESS:PORT, and is empty';
  if (/^[a-z-]+:\/\//.test(text)) return 'must be USER@ADDRESS:PORT without a scheme';
  const at = text.lastIndexOf('@');
  if (at !== -1 && !userPattern.test(text.slice(0, at)))
    return `has ${JSON.stringify(text.slice(0, at))} before the "@", which is no name of a user`;
  const { address, port } = withoutPort(text.slice(at + 1));
  if (port !== null && !isPort(port)) return `has "${port}" after the ":", which is no port`;
  return troubleOfAddress(address);
}

function troubleOfAddress(written: string): string | null {
  const address = withoutBrackets(written);
  const isIpv6 = address.split(':').length > 2;
  if (address.includes(':') && !isIpv6) return 'has a ":" in its address; a port is given as "port"';
  return addressPattern.test(address) ? null : `has no address that ssh can take: ${JSON.stringify(written)}`;
}

/** ADDRESS:PORT in its parts; an IPv6 address with a port is in brackets, as in an URL. */
function withoutPort(text: string): { address: string; port: string | null } {
  const [, address = text, port = null] = /^(\[.*\]|[^:]*):([^:]*)$/.exec(text) ?? [];
  return { address, port };
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= ports.least && Number(text) <= ports.most;
}

function withoutBrackets(address: string): string {
  return /^\[.*\]$/.test(address) ? address.slice(1, -1) : address;
}

const written = z.string().superRefine((text, context) => {
  const trouble = troubleOf(text);
  if (trouble !== null) context.addIssue(trouble);
});

const writtenTarget = written
  .transform(targetFrom)
  .describe('"local" for this machine, or ADDRESS, USER@ADDRESS or USER@ADDRESS:PORT for one over ssh.');

const detailedTarget = describedObject('a target', {
  address: z
    .string()
    .superRefine((address, context) => {
      const trouble = address.includes('@')
        ? 'must not have an "@"; the user is given as "user"'
        : troubleOfAddress(address);
      if (trouble !== null) context.addIssue(trouble);
    })
    .describe('A name, an IP address, or a name of your ssh configuration.'),
  user: z
    .string()
    .regex(userPattern, { error: 'must be the name of a user' })
    .optional()
    .describe('Who logs in; by default whom ssh takes.'),
  port: z.int().min(ports.least).max(ports.most).optional().describe("By default ssh's own."),
  identity: z
    .string()
    .regex(/^(?:\/|~\/)[^\0\r\n]{1,1000}$/, { error: 'must be an absolute path, or one from "~/" on' })
    .optional()
    .describe("The file of a private key, which is used instead of the agent's."),
  sshOptions: z
    .array(
      z.string().max(1000).regex(optionPattern, {
        error: 'must be an option as ssh_config has it, NAME=VALUE, without "-o"',
      }),
    )
    .max(most.sshOptions)
    .optional()
    .describe('Further options in the words of ssh_config(5), such as "ProxyJump=bastion".'),
}).transform(
  ({ address, user = null, port = null, identity = null, sshOptions = [] }): Target => ({
    ...{ kind: 'ssh', address: withoutBrackets(address), user, port, identity, sshOptions },
  }),
);

export const targetSchema = z.union([writtenTarget, detailedTarget]);

/** Where systems are built: `target` is the host itself, another machine is one that Nix reaches over ssh. */
export const buildHostSchema = written
  .refine((text) => text !== 'local', {
    error: 'must be "target" or USER@ADDRESS; leave it out to build on this machine',
  })
  // nixos-rebuild hands it to ssh as it is, which takes no port there.
  .refine((text) => withoutPort(text.slice(text.lastIndexOf('@') + 1)).port === null, {
    error: "must be USER@ADDRESS without a port, which belongs into ssh's own configuration",
  });

/** The target that a person wrote as `local` or [USER@]ADDRESS[:PORT]; the reason as a text where it is none. */
export function parseTarget(text: string): Target | string {
  return troubleOf(text) ?? targetFrom(text);
}

function targetFrom(text: string): Target {
  if (text === 'local') return { kind: 'local' };
  const at = text.lastIndexOf('@');
  const user = at === -1 ? null : text.slice(0, at);
  const { address, port } = withoutPort(text.slice(at + 1));
  return {
    ...{ kind: 'ssh', address: withoutBrackets(address), user },
    ...{ port: port === null ? null : Number(port), identity: null, sshOptions: [] },
  };
}

/** A target in one word, as messages and reports name it: `local`, ADDRESS or USER@ADDRESS. */
export function targetText(target: Target): string {
  if (target.kind === 'local') return 'local';
  return target.user === null ? target.address : `${target.user}@${target.address}`;
}
