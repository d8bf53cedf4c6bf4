import { z } from 'zod';
import { stripControls, truncate } from '../../text/clean.js';
import { fileSystemsIn, linesOf, propertyBlocks, type Sections, wordsOf } from '../sections.js';
import type { CheckResult, HostFacts, JournalError, UnitFacts } from './host-facts.js';
import type { FactsQuestions } from './script.js';

/** Longer messages (characters) of a host are cut. */
const longestMessage = 500;

/** The facts in what the script printed. */
export function factsIn(sections: Sections, { names, patterns, checks }: FactsQuestions): HostFacts {
  const line = (name: string) => linesOf(sections.get(name))[0] ?? null;
  return {
    bootId: line('boot'),
    uptimeSeconds: numberIn(line('uptime')?.split(' ')[0]),
    units: unitsIn(sections),
    jobs: linesOf(sections.get('jobs')).flatMap((job) => {
      const [, unit, type, state] = wordsOf(job);
      return unit && type && state ? [{ unit, type, state }] : [];
    }),
    failedUserUnits: linesOf(sections.get('user-units')).flatMap((failed) => {
      const [user, unit] = wordsOf(failed);
      return user && unit ? [{ user, unit }] : [];
    }),
    routes: routesIn(sections),
    listeners: listenersIn(linesOf(sections.get('listeners'))),
    names: new Map(names.map((name) => [name, line(`name ${name}`) === 'yes'])),
    memory: memoryIn(sections),
    pressure: {
      cpu: pressureIn(line('pressure cpu')),
      memory: pressureIn(line('pressure memory')),
      io: pressureIn(line('pressure io')),
    },
    disks: fileSystemsIn(sections.get('disks')).flatMap(({ point, totalBytes, usedBytes }) =>
      totalBytes > 0 ? [{ point, totalBytes, usedBytes }] : [],
    ),
    tailscale: tailscaleIn(sections),
    collectedMs: lastTimeIn(linesOf(sections.get('collected'))),
    cursor: /^-- cursor: (\S{1,500})$/m.exec(sections.get('cursor') ?? '')?.[1] ?? null,
    errors: linesOf(sections.get('journal')).flatMap((entry) => errorIn(entry)),
    matches: new Map(
      patterns.map((pattern, index) => [pattern, linesOf(sections.get(`pattern ${index}`)).map(cleaned)]),
    ),
    checks: checks.map((command, index) => checkIn(command, sections.get(`check ${index}`))),
  };
}

function cleaned(text: string): string {
  return truncate(stripControls(text), longestMessage);
}

function numberIn(text: string | undefined): number | null {
  const number = Number(text);
  return text && Number.isFinite(number) && number >= 0 ? number : null;
}

/** systemd prints `infinity` and `[not set]`, or the greatest 64-bit number, for what has no value. */
function bytesIn(text: string | undefined): number | null {
  const bytes = numberIn(text);
  return bytes !== null && Number.isSafeInteger(bytes) ? bytes : null;
}

function unitsIn(sections: Sections): Map<string, UnitFacts> {
  const units = new Map<string, UnitFacts>();
  for (const block of propertyBlocks(sections.get('units'))) {
    const value = (name: string) => block.get(name) ?? '';
    if (value('Id') === '') continue;
    units.set(value('Id'), {
      load: value('LoadState'),
      active: value('ActiveState'),
      sub: value('SubState'),
      result: value('Result'),
      type: value('Type'),
      hasConditions: value('ConditionResult') !== 'no',
      restarts: numberIn(value('NRestarts')) ?? 0,
      exitStatus: numberIn(value('ExecMainStatus')) ?? 0,
      startSeconds: startSecondsIn(value),
      changedSeconds: (numberIn(value('StateChangeTimestampMonotonic')) ?? 0) / 1e6,
      memoryBytes: bytesIn(value('MemoryCurrent')),
      memoryLimitBytes: bytesIn(value('MemoryMax')),
      isWanted: ['WantedBy', 'RequiredBy', 'BoundBy'].some((name) => value(name) !== ''),
      isTriggered: value('TriggeredBy') !== '' || value('BusName') !== '',
    });
  }
  return units;
}

/** systemd's own times of a start, in microseconds of uptime: when it left its rest, and when it was up. */
function startSecondsIn(value: (name: string) => string): number | null {
  const [left, up] = ['InactiveExitTimestampMonotonic', 'ActiveEnterTimestampMonotonic'].map(
    (name) => numberIn(value(name)) ?? 0,
  ) as [number, number];
  return value('ActiveState') === 'active' && left > 0 && up >= left ? (up - left) / 1e6 : null;
}

/** The latest of times in seconds since 1970, in ms. */
function lastTimeIn(lines: readonly string[]): number | null {
  const times = lines.flatMap((line) => numberIn(line) ?? []);
  return times.length === 0 ? null : Math.max(...times) * 1000;
}

function routesIn(sections: Sections): HostFacts['routes'] {
  if (!sections.has('routes v4')) return null;
  const hasLines = (name: string) => linesOf(sections.get(name)).length > 0;
  return { v4: hasLines('routes v4'), v6: hasLines('routes v6') };
}

function listenersIn(lines: string[]): HostFacts['listeners'] {
  const addresses = lines.flatMap((socket) => wordsOf(socket)[3] ?? []);
  return addresses.length === 0 ? null : new Set(addresses);
}

function memoryIn(sections: Sections): HostFacts['memory'] {
  const amount = (name: string) => {
    const line = linesOf(sections.get('memory')).find((one) => one.startsWith(`${name}:`));
    const kibibytes = numberIn(wordsOf(line ?? '')[1]);
    return kibibytes === null ? null : kibibytes * 1024;
  };
  const [totalBytes, availableBytes] = [amount('MemTotal'), amount('MemAvailable')];
  return totalBytes === null || availableBytes === null ? null : { totalBytes, availableBytes };
}

function pressureIn(line: string | null): number | null {
  return numberIn(/^some\b.{0,40}\bavg60=([\d.]{1,9})/.exec(line ?? '')?.[1]);
}

const tailscaleSchema = z.object({ BackendState: z.string() });

function tailscaleIn(sections: Sections): string | null {
  return parsed(tailscaleSchema, sections.get('tailscale') ?? '')?.BackendState ?? null;
}

const text = z.string().optional().catch(undefined);
// A message that is not UTF-8 is a list of its bytes, and one that is too long is null.
const entrySchema = z.object({ MESSAGE: text, _SYSTEMD_UNIT: text, UNIT: text, SYSLOG_IDENTIFIER: text });

function errorIn(line: string): JournalError[] {
  const entry = parsed(entrySchema, line);
  if (entry === null) return [];
  const source = entry.UNIT ?? entry._SYSTEMD_UNIT ?? entry.SYSLOG_IDENTIFIER ?? 'kernel';
  return [{ source: cleaned(source), message: cleaned(entry.MESSAGE ?? '') }];
}

function parsed<Value>(schema: z.ZodType<Value>, json: string): Value | null {
  try {
    return schema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}

/** The status is the last line; a check without one was ended with the script. */
function checkIn(command: string, printed = ''): CheckResult {
  const lines = printed.trimEnd().split('\n');
  const status = numberIn(lines.pop()) ?? 124;
  return { command, status, output: cleaned(lines.join('\n').trim()) };
}
