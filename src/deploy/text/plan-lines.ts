import type { Plan, PlannedUnit, Room } from '../../builds/plan.js';
import { shownLine } from '../../text/clean.js';
import { colored, indentedLines, joinedSections, sizeWords, titled } from '../../text/layout.js';
import { alignColumns } from '../../text/table.js';
import { packageLines } from './package-lines.js';
import { systemWords } from './system-words.js';

const shownUnits = 60;

/** A plan for people, as lines: what changes first, what cannot be known last. */
export function planLines(plan: Plan, color: boolean): string[] {
  const paint = painter(color);
  const { old_system, new_system, target, host, changed } = plan;
  const name = shownLine(target === host ? host : `${host} (${target})`, 100);
  const title = paint(name, 1);
  if (!changed)
    return [`${title}: nothing changes, it runs ${systemWords(new_system)}`, ...pendingLines(plan)];
  return joinedSections([
    [`${title}: ${systemWords(old_system)} → ${systemWords(new_system)}`],
    titled('units', unitSection(plan, color)),
    packageSection(plan),
    alignColumns(factRows(plan, color)),
  ]);
}

type Paint = (text: string, code: number) => string;
const painter =
  (color: boolean): Paint =>
  (text, code) =>
    colored(text, code, color);

/** What becomes of units, a line each. */
export function unitSection({ units, reboot }: Pick<Plan, 'units' | 'reboot'>, color: boolean): string[] {
  if (reboot.refused.length > 0) return ['none is touched: it can only be booted'];
  return unitLines(units, painter(color));
}

/** What there is to know of a change beside units and packages, as rows of two cells: a boot first. */
export function effectRows(
  { reboot, data, switch: run }: Pick<Plan, 'reboot' | 'data' | 'switch'>,
  color: boolean,
): { boot: string[]; others: string[][] } {
  const paint = painter(color);
  const why = shownLine(reboot.reasons.join(', '), 200);
  const others = [
    ...data.map(({ unit, package: name, old_version, new_version }) => {
      const what = shownLine(`${unit}: ${name} ${old_version} → ${new_version}`, 120);
      return ['data', paint(`${what}; a rollback does not undo what it does to its data`, 33)];
    }),
    ...run.swaps_off.map((device) => ['swap', `${shownLine(device, 80)} is switched off`]),
  ];
  if (run.manager_restarts) others.push(['systemd', 'executes itself anew']);
  if (run.error !== null) others.push(['error', paint(shownLine(run.error, 200), 31)]);
  if (run.exit_code !== 0 && run.error === null) others.push(['switch', paint(endWords(run.exit_code), 33)]);
  return { boot: ['reboot', reboot.needed ? paint(`needed: ${why}`, 33) : 'not needed'], others };
}

/** What is left to do on a host that runs the system already. */
function pendingLines({ profile_system, new_system, reboot }: Plan): string[] {
  const lines = [];
  if (profile_system !== null && profile_system !== new_system)
    lines.push(`  it boots another system next: ${systemWords(profile_system)}`);
  if (reboot.needed) lines.push(`  reboot needed: ${shownLine(reboot.reasons.join(', '), 200)}`);
  return lines;
}

const actionColors: Readonly<Record<string, number>> = {
  stop: 31,
  restart: 33,
  start: 32,
  reload: 36,
  keep: 2,
};

function unitLines(units: readonly PlannedUnit[], paint: Paint): string[] {
  if (units.length === 0) return ['none is touched'];
  const shown = units.slice(0, shownUnits);
  const lines = alignColumns(shown.map((unit) => unitCells(unit)));
  const painted = lines.map((line, index) => {
    const { action, problem } = shown[index]!;
    const code = problem === null ? actionColors[action] : 31;
    return code === undefined ? line : paint(action, code) + line.slice(action.length);
  });
  const more = units.length - shown.length;
  return more > 0 ? [...painted, `… and ${more} more (--json has all)`] : painted;
}

function unitCells({ unit, action, reasons, announced, problem }: PlannedUnit): string[] {
  const remarks = [
    announced || action === 'keep' ? '' : 'not announced',
    problem === null ? '' : `✗ ${problem}`,
  ];
  const words = [reasons.join(', '), ...remarks].filter(Boolean).join('; ');
  return [action, shownLine(unit, 60), shownLine(words, 160)];
}

function packageSection({ packages, closure }: Plan): string[] {
  if (packages === null) return ['packages: not known, the closures cannot be read'];
  const { old_bytes, new_bytes } = closure;
  const delta = old_bytes === null || new_bytes === null ? null : new_bytes - old_bytes;
  const { title, lines } = packageLines(packages, delta);
  return [`packages: ${title}`, ...indentedLines(lines)];
}

function factRows(plan: Plan, color: boolean): string[][] {
  const { reboot, copy, room, switch: run } = plan;
  const { boot, others } = effectRows(plan, color);
  const paint = painter(color);
  const rows = [
    boot,
    ['copy', copy.paths === 0 ? 'nothing' : `${copy.paths} paths, ${sizeWords(copy.bytes)}`],
    ['store', roomWords(room.store, paint)],
    ...(room.boot === null ? [] : [['/boot', roomWords(room.boot, paint)]]),
    ...others,
  ];
  if (run.activation_requests === 'unknown' && reboot.refused.length === 0)
    rows.push(['not known', 'what the activation script restarts (--dry-activate asks it)']);
  return rows;
}

function endWords(status: number | null): string {
  if (status === null) return 'never ends: a unit does not end to start';
  return status === 4 ? 'ends with status 4, for the units above' : `is refused, with status ${status}`;
}

function roomWords({ free_bytes, needed_bytes, enough }: Room, paint: Paint): string {
  const words = `${sizeWords(needed_bytes)} needed, ${sizeWords(free_bytes)} free`;
  return enough === false ? paint(`✗ ${words}`, 31) : words;
}
