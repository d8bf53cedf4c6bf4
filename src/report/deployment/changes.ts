import type { Plan, PlannedUnit, Room } from '../../builds/plan.js';
import type { PackageChange } from '../../nix/closure/result.js';
import { truncate } from '../../text/clean.js';
import { codeSpan, details, escapeMarkdown, table } from '../../text/markdown.js';
import { formatBytes, signedBytes } from '../../text/size.js';
import { packagesMarkdown } from '../sections/packages.js';
import { type Fact, saysSomething, type Words, wordsMarkdown } from '../words.js';

/** What changes, in a few words of plain text: units, packages, reboot. */
export function changeWords(plan: Plan): string {
  if (!plan.changed) return 'nothing changes';
  const units = plan.units.filter(({ action }) => action !== 'keep').length;
  const packages = namedPackages(plan)?.length;
  return [
    units === 0 ? 'no unit is touched' : `${units} ${units === 1 ? 'unit changes' : 'units change'}`,
    packages === undefined
      ? 'packages not known'
      : packages === 0
        ? 'the same packages'
        : `${packages} package${packages === 1 ? '' : 's'}`,
    plan.reboot.refused.length > 0
      ? 'only a boot activates it'
      : plan.reboot.needed
        ? 'reboot needed'
        : 'no reboot',
  ].join(', ');
}

/** The packages that change, or null where they are not known: a configuration file has no version, and the system is none. */
export function namedPackages({ packages }: Plan): PackageChange[] | null {
  return packages?.filter(isNamed) ?? null;
}

function isNamed({ name, old_versions, new_versions }: PackageChange): boolean {
  return !name.startsWith('nixos-system-') && [...old_versions, ...new_versions].some((one) => one !== '');
}

export const unknownPackages = 'What of packages changes is not known.';

/** What a deployment changes, or would, folded, at most `rows` of units and of packages. Empty where nothing does. */
export function changesMarkdown(plan: Plan, rows: number): string {
  if (!plan.changed) return '';
  const packages = namedPackages(plan);
  const body = [
    unitsTable(plan.units, rows),
    packages === null ? `${unknownPackages}\n` : packagesMarkdown({ packages }, rows, 'deployment.json'),
    table(
      ['', ''],
      planFacts(plan).map(([about, words]) => [about, wordsMarkdown(words)]),
    ),
  ];
  return details(`Changes: ${changeWords(plan)}`, body.filter((part) => part !== '').join('\n'));
}

function unitsTable(units: readonly PlannedUnit[], rows: number): string {
  if (units.length === 0) return '';
  const shown = units
    .slice(0, rows)
    .map((one) => [
      codeSpan(truncate(one.unit, 80)),
      escapeMarkdown(truncate(one.action, 20)),
      wordsMarkdown(unitReason(one)),
    ]);
  return `${table(['Unit', '', 'Why'], shown)}${more(units.length - shown.length)}`;
}

/** Why a unit is touched, and what is known to go wrong with it. */
export function unitReason({ reasons, announced, action, problem }: PlannedUnit): Words {
  const why = [reasons.join(', '), announced || action === 'keep' ? '' : 'not announced'];
  const words = { text: truncate(why.filter(Boolean).join('; '), 200) };
  return problem === null ? [words] : [words, { sign: 'bad' }, { text: truncate(problem, 200) }];
}

/** What else a change means for the host: reboot, copies, room, and what a rollback does not undo. */
export function planFacts({ reboot, copy, room, closure, data, switch: run }: Plan): Fact[] {
  const { old_bytes: old, new_bytes: next } = closure;
  const facts: Fact[] = [
    [
      'Reboot',
      reboot.needed ? ['needed:', { text: truncate(reboot.reasons.join(', '), 300) }] : ['not needed'],
    ],
    ['To copy', [copy.paths === 0 ? 'nothing' : `${copy.paths} paths, ${sizeOf(copy.bytes)}`]],
    ['Size', old === null || next === null ? [] : [signedBytes(next - old)]],
    ['Room in the store', roomWords(room.store)],
    ['Room in /boot', room.boot === null ? [] : roomWords(room.boot)],
    ['Switch', run.error === null ? [] : [{ sign: 'bad' }, { text: truncate(run.error, 300) }]],
    ...data.map(
      ({ unit, package: name, old_version, new_version }): Fact => [
        'Data',
        [
          { sign: 'warn' },
          { text: `${truncate(`${unit}: ${name} ${old_version} → ${new_version}`, 200)};` },
          'a rollback does not undo what it does to its data',
        ],
      ],
    ),
  ];
  return facts.filter(([, words]) => saysSomething(words));
}

function roomWords({ free_bytes, needed_bytes, enough }: Room): Words {
  if (free_bytes === null && needed_bytes === null) return [];
  const words = `${sizeOf(needed_bytes)} needed, ${sizeOf(free_bytes)} free`;
  return enough === false ? [{ sign: 'bad' }, words] : [words];
}

function sizeOf(bytes: number | null): string {
  return bytes === null ? 'an unknown size' : formatBytes(bytes);
}

function more(count: number): string {
  return count > 0 ? `\n… and ${count} more in the log.\n` : '';
}
