import { z } from 'zod';
import type { ClosurePath } from '../../nix/closure/closure.js';
import { isStorePath } from '../../nix/store-path.js';
import { ToolError } from '../../system/errors.js';
import type { Host } from '../host.js';
import { askInSections, fileSystemsIn, linesOf, propertyBlocks, type Sections } from '../sections.js';
import {
  leftLists,
  revisionPattern,
  type SystemName,
  systemLinks,
  systemScript,
  toplevelLinks,
  toplevelTexts,
} from './script.js';
import type { Toplevel, UnitFiles } from './toplevel.js';

/**
 * A unit that systemd has in memory. `fragment` is the file it was loaded from, '' without one; `wasSkipped` is true where
 * its conditions did not hold when it was last to be started.
 */
export type HostUnit = { active: string; sub: string; fragment: string; wasSkipped: boolean };

/** What a host runs, and what is there of what it is asked for. */
export type HostSystem = {
  current: Toplevel;
  /** Null where a host has none, such as a container. */
  booted: Toplevel | null;
  profile: Toplevel | null;
  units: UnitFiles;
  states: Map<string, HostUnit>;
  fstab: string;
  /** What an interrupted switch has left to do. */
  left: Record<(typeof leftLists)[number], string[]>;
  /** The revision of the sources that the running system was built from, where it says it. */
  revision: string | null;
  virtualization: string | null;
  /** Where process 1's program is, null where this user cannot see it, and its settings. */
  manager: string | null;
  managerSettings: string | null;
  /** The closure of the running system; null where Nix does not answer. */
  closure: ClosurePath[] | null;
  /** Those of the paths that were asked for that are not there. */
  absent: Set<string>;
  /** Free bytes; `boot` is null where /boot is no file system of its own. */
  free: { store: number | null; boot: number | null };
};

/** What is asked of a host: texts of unit files that are known by their paths, and paths that may be there. */
export type HostQuestions = {
  stored: ReadonlyMap<string, string | null>;
  paths: readonly string[];
  /** The link to the profile that is meant; the system profile by default. */
  profile?: string;
};

/** How long (s) a host may take to answer. */
const answerSeconds = 120;

/**
 * Reads what a host runs, in one round trip that changes nothing on it. Throws a ToolError (`no-nixos`) where that is no
 * NixOS, (`bad-answer`) for an answer that cannot be read, and `HostUnreachable`.
 */
export async function readHostSystem(
  host: Host,
  { stored, paths, profile }: HostQuestions,
  signal?: AbortSignal,
): Promise<HostSystem> {
  const questions = [...[...stored.keys()].map((path) => `u ${path}`), ...paths.map((path) => `p ${path}`)];
  const lines = questions.filter((line) => !line.includes('\n')).map((line) => `${line}\n`);
  const input = Buffer.from(lines.join(''));
  const question = {
    ...{ script: systemScript(profile), input, timeoutSeconds: answerSeconds },
    ...{ tells: 'what it runs', needs: 'a POSIX shell, coreutils and systemd' },
  };
  const sections = await askInSections(host, question, signal);
  const current = toplevelIn(sections, 'current');
  if (current === null)
    throw new ToolError('no-nixos', `${host.name} does not run NixOS: it has no ${systemLinks.current}`, {
      hint: 'A plan compares with the system that the target runs.',
    });
  return {
    ...{ current, booted: toplevelIn(sections, 'booted'), profile: toplevelIn(sections, 'profile') },
    ...{ units: unitsIn(sections, stored), states: statesIn(sections), fstab: sections.get('fstab') ?? '' },
    left: Object.fromEntries(
      leftLists.map((list) => [list, linesOf(sections.get(`left ${list}`))]),
    ) as HostSystem['left'],
    revision: revisionPattern.exec(line(sections, 'revision') ?? '')?.[1] ?? null,
    virtualization: line(sections, 'virtualization') ?? 'none',
    ...{ manager: line(sections, 'manager'), managerSettings: line(sections, 'manager-settings') },
    ...{ closure: closureIn(sections), absent: new Set(linesOf(sections.get('absent'))) },
    free: { store: freeBytes(sections.get('space store')), boot: bootBytes(sections.get('space boot')) },
  };
}

function line(sections: Sections, name: string): string | null {
  return linesOf(sections.get(name))[0] ?? null;
}

const pathSchema = z.string().refine(isStorePath).nullable().catch(null);

function toplevelIn(sections: Sections, name: SystemName): Toplevel | null {
  const path = pathSchema.parse(line(sections, `system ${name}`));
  if (path === null) return null;
  const links = toplevelLinks.map((link) => [link, line(sections, `link ${name} ${link}`)]);
  const texts = toplevelTexts.map((text) => [text, sections.get(`text ${name} ${text}`) ?? null]);
  return { path, links: Object.fromEntries(links), texts: Object.fromEntries(texts) };
}

const unitSchema = z.object({
  Id: z.string().min(1),
  ActiveState: z.string(),
  SubState: z.string(),
  FragmentPath: z.string().default(''),
  // Another name for the same device, which counts once.
  Following: z.literal('').default(''),
  ConditionResult: z.string().default('yes'),
  // 0 for a unit that was never to be started.
  ConditionTimestampMonotonic: z.string().default('0'),
});

function statesIn(sections: Sections): Map<string, HostUnit> {
  const blocks = propertyBlocks(sections.get('states')).map((block) =>
    unitSchema.safeParse(Object.fromEntries(block)),
  );
  const units = blocks.flatMap(({ data }) => data ?? []);
  return new Map(units.map((unit) => [unit.Id, unitOf(unit)]));
}

function unitOf(unit: z.infer<typeof unitSchema>): HostUnit {
  const wasSkipped = unit.ConditionResult === 'no' && unit.ConditionTimestampMonotonic !== '0';
  return { active: unit.ActiveState, sub: unit.SubState, fragment: unit.FragmentPath, wasSkipped };
}

function unitsIn(sections: Sections, stored: ReadonlyMap<string, string | null>): UnitFiles {
  const found: UnitFiles = { files: new Map(), links: new Map() };
  for (const entry of (sections.get('units') ?? '').split('\0')) {
    const [type, path = '', target = ''] = entry.split('\t');
    const source = type === 'f' ? path : target;
    const text = stored.get(source) ?? sections.get(`unit ${source}`);
    if (path === '') continue;
    if (type === 'l' && (!target.startsWith('/') || target === '/dev/null')) found.links.set(path, target);
    else if (text === undefined) found.links.set(path, '/dev/null');
    else found.files.set(path, text);
  }
  return found;
}

function closureIn(sections: Sections): ClosurePath[] | null {
  const paths = linesOf(sections.get('closure')).filter((path) => isStorePath(path));
  const sizes = linesOf(sections.get('sizes')).map(Number);
  if (paths.length === 0) return null;
  const isWhole = sizes.length === paths.length && sizes.every((size) => Number.isSafeInteger(size));
  return paths.map((path, index) => ({ path, bytes: isWhole ? (sizes[index] ?? null) : null }));
}

function freeBytes(text: string | undefined): number | null {
  return fileSystemsIn(text).at(-1)?.freeBytes ?? null;
}

function bootBytes(text: string | undefined): number | null {
  const boot = fileSystemsIn(text).at(-1);
  return boot?.point.startsWith('/boot') ? boot.freeBytes : null;
}
