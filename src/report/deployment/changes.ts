import type { Plan, PlannedUnit, Room } from '../../builds/plan.js';
import { truncate } from '../../text/clean.js';
import { codeSpan, details, escapeMarkdown, table } from '../../text/markdown.js';
import { formatBytes, signedBytes } from '../../text/size.js';
import { packagesMarkdown } from '../sections/packages.js';

/** What changes, in a few words of plain text: units, packages, reboot. */
export function changeWords(plan: Plan): string {
  if (!plan.changed) return 'nothing changes';
  const units = plan.units.filter(({ action }) => action !== 'keep').length;
  const packages = plan.packages?.filter(isNamed).length;
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

/** A configuration file has no version, and the system itself is no package. */
function isNamed({ name, old_versions, new_versions }: NonNullable<Plan['packages']>[number]): boolean {
  return !name.startsWith('nixos-system-') && [...old_versions, ...new_versions].some((one) => one !== '');
}

/** What a deployment changes, or would, folded, at most `rows` of units and of packages. Empty where nothing does. */
export function changesMarkdown(plan: Plan, rows: number): string {
  if (!plan.changed) return '';
  const packages = plan.packages?.filter(isNamed) ?? null;
  const body = [
    unitsTable(plan.units, rows),
    packages === null
      ? 'What of packages changes is not known.\n'
      : packagesMarkdown({ packages }, rows, 'deployment.json'),
    factsTable(plan),
  ];
  return details(`Changes: ${changeWords(plan)}`, body.filter((part) => part !== '').join('\n'));
}

function unitsTable(units: readonly PlannedUnit[], rows: number): string {
  if (units.length === 0) return '';
  const shown = units
    .slice(0, rows)
    .map(({ unit, action, reasons, announced, problem }) => [
      codeSpan(truncate(unit, 80)),
      escapeMarkdown(truncate(action, 20)),
      [
        escapeMarkdown(truncate(reasons.join(', '), 200)),
        announced || action === 'keep' ? '' : 'not announced',
        problem === null ? '' : `❌ ${escapeMarkdown(truncate(problem, 200))}`,
      ]
        .filter(Boolean)
        .join('; '),
    ]);
  return `${table(['Unit', '', 'Why'], shown)}${more(units.length - shown.length)}`;
}

function factsTable({ reboot, copy, room, closure, data, switch: run }: Plan): string {
  const { old_bytes: old, new_bytes: next } = closure;
  const facts: [string, string][] = [
    [
      'Reboot',
      reboot.needed ? `needed: ${escapeMarkdown(truncate(reboot.reasons.join(', '), 300))}` : 'not needed',
    ],
    ['To copy', copy.paths === 0 ? 'nothing' : `${copy.paths} paths, ${sizeOf(copy.bytes)}`],
    ['Size', old === null || next === null ? '' : signedBytes(next - old)],
    ['Room in the store', roomWords(room.store)],
    ['Room in /boot', room.boot === null ? '' : roomWords(room.boot)],
    ['Switch', run.error === null ? '' : `❌ ${escapeMarkdown(truncate(run.error, 300))}`],
    ...data.map(({ unit, package: name, old_version, new_version }): [string, string] => [
      'Data',
      `⚠️ ${escapeMarkdown(truncate(`${unit}: ${name} ${old_version} → ${new_version}`, 200))}; a rollback does not undo what it does to its data`,
    ]),
  ];
  return table(
    ['', ''],
    facts.filter(([, words]) => words !== ''),
  );
}

function roomWords({ free_bytes, needed_bytes, enough }: Room): string {
  if (free_bytes === null && needed_bytes === null) return '';
  return `${enough === false ? '❌ ' : ''}${sizeOf(needed_bytes)} needed, ${sizeOf(free_bytes)} free`;
}

function sizeOf(bytes: number | null): string {
  return bytes === null ? 'an unknown size' : formatBytes(bytes);
}

function more(count: number): string {
  return count > 0 ? `\n… and ${count} more in the log.\n` : '';
}
