import type { HostPreview, SyntaxOfSources, UpdatePreview } from '../../builds/update-preview.js';
import { packageLines } from '../../deploy/text/package-lines.js';
import { effectRows, unitSection } from '../../deploy/text/plan-lines.js';
import type { InputChange } from '../../nix/closure/result.js';
import { storePathName } from '../../nix/store-path.js';
import { isSameSystem } from '../../report/update/counts.js';
import { shownLine } from '../../text/clean.js';
import { colored, indentedLines, joinedSections, sizeWords, titled } from '../../text/layout.js';
import { alignColumns } from '../../text/table.js';
import { heldLines, knownIssueLines } from './known-issues.js';
import { newsLines } from './update-news.js';

const shownPaths = 20;

const untouched = 'flake.lock is as it was.';

/** A preview for people: the inputs, known issues and packages that are held, each host, what is new, and an `ending`. */
export function updatePreviewText(
  preview: UpdatePreview,
  color: boolean,
  ending: string | null = untouched,
): string {
  const { from, inputs, hosts, changed, asked, known_issues, held = [], news = [], syntax } = preview;
  if (!changed && from) return `nothing changes: flake.lock has the inputs of ${fromWords(from)}\n`;
  const which = asked.length === 0 ? 'all inputs' : shownLine(asked.join(', '), 100);
  if (!changed) return `nothing changes: ${which} ${asked.length === 1 ? 'is' : 'are'} up to date\n`;
  const sections = [
    titled(from ? `inputs since ${fromWords(from)}` : 'inputs', inputLines(inputs, color)),
    syntax === undefined ? [] : syntaxLines(syntax, color),
    known_issues ? knownIssueLines(known_issues, hosts.length, color) : [],
    heldLines(held, color),
    ...hosts.map((host) => hostLines(host, color)),
    ...news.map((one) => newsLines(one)),
    ending === null ? [] : [ending],
  ];
  return `${joinedSections(sections).join('\n')}\n`;
}

function fromWords({ revision, because }: NonNullable<UpdatePreview['from']>): string {
  return `${shownLine(revision.slice(0, 12))} (${shownLine(because, 100)})`;
}

function inputLines(inputs: readonly InputChange[], color: boolean): string[] {
  const rows = alignColumns(
    inputs.map(({ name, change, ...input }) => [
      change,
      shownLine(name, 60),
      [stateWords(input.old_revision, input.old_date), stateWords(input.new_revision, input.new_date)]
        .filter(Boolean)
        .join(' → '),
    ]),
  );
  return inputs.flatMap(({ compare_url, warnings = [] }, index) => [
    rows[index]!,
    ...warnings.map((warning) => colored(`  warning: ${shownLine(warning, 300)}`, 33, color)),
    ...(compare_url === null ? [] : [`  ${shownLine(compare_url)}`]),
  ]);
}

/** An input that is a path has neither revision nor, in older locks, a date. */
function stateWords(revision: string | null, date: string | null): string {
  return [
    revision === null ? '' : shownLine(revision.slice(0, 12)),
    date === null ? '' : `(${date.slice(0, 10)})`,
  ]
    .filter(Boolean)
    .join(' ');
}

function hostLines(host: HostPreview, color: boolean): string[] {
  const title = colored(shownLine(host.host, 100), 1, color);
  if (host.error !== null)
    return [
      `${title}: ${colored('cannot be previewed', 31, color)}`,
      ...indentedLines(host.error.split('\n').map((line) => shownLine(line, 300))),
    ];
  if (isSameSystem(host)) return [`${title}: nothing changes`];
  const { packages, compared, build, fetch, old_error } = host;
  const { title: words, lines } = packageLines(packages ?? [], null);
  const what = compared === 'derivations' ? ' (derivations, with the tools of the build)' : '';
  const built = (build?.derivations ?? []).map((path) => shownLine(storePathName(path), 100));
  const fetched =
    fetch === null || fetch.paths.length === 0
      ? 'nothing'
      : `${fetch.paths.length} paths, ${sizeWords(fetch.download_bytes)} to download, ${sizeWords(fetch.unpacked_bytes)} unpacked`;
  return [
    title,
    ...indentedLines(
      old_error === undefined
        ? [`packages${what}: ${words}`, ...indentedLines(lines)]
        : [`packages: not known, since its system before is not: ${shownLine(old_error, 300)}`],
    ),
    ...indentedLines([
      `fetched: ${fetched}`,
      `built here: ${built.length === 0 ? 'nothing' : built.length}`,
      ...indentedLines(shortened(built)),
    ]),
    ...indentedLines(plannedLines(host, color)),
  ];
}

/** Units and reboot, and what they are against. */
function plannedLines({ plan, plan_note }: HostPreview, color: boolean): string[] {
  const note = plan_note ? [colored(`note: ${shownLine(plan_note, 300)}`, 33, color)] : [];
  if (!plan) return note;
  const against =
    plan.against === 'host'
      ? `on ${shownLine(plan.target ?? '')}, as it is`
      : 'of a host that runs what the lock has';
  const { boot, others } = effectRows(plan, color);
  const isOther = plan.against === 'host' && plan.packages !== null;
  const { title, lines } = packageLines(plan.packages ?? [], null);
  return [
    ...note,
    `units ${against}`,
    ...indentedLines(unitSection(plan, color)),
    ...(isOther ? [`packages ${against}: ${title}`, ...indentedLines(lines)] : []),
    ...alignColumns([boot, ...others]),
  ];
}

/** What Nix cannot parse. */
function syntaxLines({ count, faults, note }: SyntaxOfSources, color: boolean): string[] {
  const unasked =
    note === null ? [] : [`note: the syntax of the sources is not known: ${shownLine(note, 300)}`];
  if (count === 0) return unasked;
  const lines = faults.map(({ file, line, message }) => shownLine(`${file}:${line}: ${message}`, 300));
  return [
    ...unasked,
    colored(`files that are not Nix: ${count}`, 31, color),
    ...indentedLines(shortened(lines)),
  ];
}

function shortened(lines: readonly string[]): string[] {
  const more = lines.length - shownPaths;
  return [...lines.slice(0, shownPaths), ...(more > 0 ? [`… and ${more} more (--json has all)`] : [])];
}
