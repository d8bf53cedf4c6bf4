import { randomHex } from '../../system/random.js';

/** The characters that machines take, and how many of them leave room for what makes a name one of its own. */
const foreign = /[^A-Za-z0-9_-]/g;
const most = 24;

/** A machine's name for a host: its own where machines can be called so, else one like it that no other host has. */
export function machineNameFor(host: string): string {
  if (/^[a-z0-9](?:[a-z0-9_-]{0,30}[a-z0-9])?$/i.test(host)) return host;
  const near = host
    .replace(foreign, '-')
    .slice(0, most)
    .replace(/^[-_]+|[-_]+$/g, '');
  return `${near || 'host'}-${randomHex(3)}`;
}
