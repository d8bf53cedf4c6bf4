import { formatBytes } from '../../text/size.js';
import { bytesIn, figureIn } from '../figure.js';

/** What Nix announces before it builds or fetches; what it does not announce is absent. */
export type Plan = { build?: number; fetch?: number; downloadBytes?: number; unpackBytes?: number };

const line =
  /^(?:these (\d+)|this) (?:derivation|path)s? will be (built|fetched)(?: \(([\d.]+) (\w+) download, ([\d.]+) (\w+) unpacked\))?:?$/;

/** Reads `these 3 paths will be fetched (1.2 MiB download, 5.0 MiB unpacked):` and its variants, else null. */
export function announcedPlan(printed: string): Plan | null {
  const match = line.exec(printed);
  if (!match) return null;
  const count = figureIn(match[1] ?? 1);
  if (count === null) return null;
  if (match[2] === 'built') return { build: count };
  if (match[3] === undefined) return { fetch: count };
  const [downloadBytes, unpackBytes] = [bytes(match[3], match[4]!), bytes(match[5]!, match[6]!)];
  return {
    fetch: count,
    ...(downloadBytes === null ? {} : { downloadBytes }),
    ...(unpackBytes === null ? {} : { unpackBytes }),
  };
}

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

function bytes(figure: string, unit: string): number | null {
  return bytesIn(Math.round(Number(figure) * 1024 ** Math.max(0, units.indexOf(unit))));
}

/** A warning where what is to be unpacked does not fit into the store's free bytes; null where it does. */
export function spaceWarning({ unpackBytes, downloadBytes }: Plan, freeBytes: number): string | null {
  if (unpackBytes === undefined || unpackBytes <= freeBytes) return null;
  return `The store has ${formatBytes(freeBytes)} free, but ${formatBytes(unpackBytes)} are to be unpacked (${formatBytes(downloadBytes ?? 0)} download).`;
}
