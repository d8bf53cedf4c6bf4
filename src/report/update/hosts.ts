import type { HostPreview, SyntaxOfSources } from '../../builds/update-preview.js';
import type { PackageChange } from '../../nix/closure/result.js';
import { storePathName } from '../../nix/store-path.js';
import { truncate } from '../../text/clean.js';
import { codeBlock, codeSpan, details, escapeMarkdown, htmlCode, table } from '../../text/markdown.js';
import { formatBytes } from '../../text/size.js';
import { packageTable } from '../sections/packages.js';
import { isSameSystem } from './counts.js';
import { errorLine } from './error-line.js';

const changeIcons = [
  ['upgraded', '⬆️'],
  ['downgraded', '⬇️'],
  ['changed', '🔀'],
  ['added', '➕'],
  ['removed', '➖'],
] as const;
const longestError = { chars: 4000, lines: 40 };

/** One row a host, those that fail first: packages, what is fetched, what is built. At most `rows`. */
export function hostsTable(hosts: readonly HostPreview[], rows: number): string {
  if (hosts.length === 0) return '';
  const sorted = byTrouble(hosts);
  const withPlans = hosts.some(({ plan }) => plan);
  const head = ['Host', 'Packages', 'Download', 'Built here', ...(withPlans ? ['Units, reboot'] : [])];
  const shown = sorted.slice(0, rows).map((host) => hostRow(host, withPlans));
  const more = hosts.length - rows;
  return table(head, shown, [2, 3]) + (more > 0 ? `\n… and ${more} more hosts.\n` : '');
}

/** The hosts in the order in which they are told: one that fails is what people look for. */
export function byTrouble(hosts: readonly HostPreview[]): HostPreview[] {
  return [...hosts].sort((a, b) => Number(a.error === null) - Number(b.error === null));
}

function hostRow(host: HostPreview, withPlans: boolean): string[] {
  const { error, fetch, build } = host;
  const name = codeSpan(truncate(host.host, 100));
  if (error !== null)
    return [
      `❌ ${name}`,
      escapeMarkdown(truncate(errorLine(error), 200)),
      ...['', '', ...(withPlans ? [''] : [])],
    ];
  // What Nix would do for a system that does not change is not the update's.
  if (isSameSystem(host)) return [`✅ ${name}`, 'no change', '', '', ...(withPlans ? [''] : [])];
  return [
    `✅ ${name}`,
    packageWords(host),
    fetch === null ? '' : fetch.paths.length === 0 ? 'nothing' : downloadWords(fetch),
    build === null ? '' : String(build.derivations.length),
    ...(withPlans ? [planWords(host)] : []),
  ];
}

function packageWords(host: HostPreview): string {
  if (host.old_error !== undefined) return 'not compared: no system before';
  const packages = host.packages ?? [];
  const counts = changeIcons.flatMap(([change, icon]) => {
    const count = packages.filter((one) => one.change === change).length;
    return count === 0 ? [] : [`${icon} ${count} ${change}`];
  });
  return counts.join(', ') || 'none';
}

function downloadWords({ paths, download_bytes }: NonNullable<HostPreview['fetch']>): string {
  return download_bytes === null ? `${paths.length} paths` : formatBytes(download_bytes);
}

function planWords({ plan }: HostPreview): string {
  if (!plan) return '';
  const units = plan.units.length;
  const reboot = plan.reboot.needed ? ', 🔄 reboot' : '';
  return `${units === 0 ? 'no unit' : `${units} unit${units === 1 ? '' : 's'}`}${reboot}`;
}

/** What one host has to tell, folded, from full to short; nothing for one that does not change. */
export function hostVariants(host: HostPreview): string[] {
  const { error, old_error, packages, build } = host;
  const title = htmlCode(truncate(host.host, 100));
  if (error !== null)
    return [failureDetails(`${title} fails`, error), failureDetails(`${title} fails`, errorLine(error))];
  if (isSameSystem(host)) return [];
  const body = (rows: number) =>
    [
      old_error === undefined
        ? packagesOf(packages ?? [], host.compared, rows)
        : `Its system before is not known:\n\n${errorBlock(old_error)}`,
      builtList((build?.derivations ?? []).map(storePathName), Math.min(rows, 100)),
    ]
      .filter((part) => part !== '')
      .join('\n');
  return [1000, 100, 20].map((rows) => details(`${title} in full`, body(rows)));
}

function packagesOf(
  packages: readonly PackageChange[],
  compared: HostPreview['compared'],
  rows: number,
): string {
  const what = compared === 'derivations' ? 'Derivations are compared, with the tools of the build.\n\n' : '';
  if (packages.length === 0) return '';
  const more = packages.length - rows;
  return `${what}${packageTable(packages, rows)}${more > 0 ? `\n… and ${more} more packages.\n` : ''}`;
}

function builtList(names: readonly string[], rows: number): string {
  if (names.length === 0) return '';
  const more = names.length - rows;
  const shown = names.slice(0, rows).map((name) => `- ${codeSpan(truncate(name, 150))}`);
  return `Built here:\n\n${shown.join('\n')}${more > 0 ? `\n- … and ${more} more` : ''}\n`;
}

function failureDetails(title: string, error: string): string {
  return details(title, errorBlock(error));
}

function errorBlock(error: string): string {
  return codeBlock(truncate(error.trim(), longestError.chars).split('\n').slice(-longestError.lines));
}

/** Files of the flake that Nix cannot parse, at most `rows`. */
export function syntaxMarkdown(syntax: SyntaxOfSources | undefined, rows: number): string {
  if (syntax === undefined || syntax.count === 0) return '';
  const shown = syntax.faults
    .slice(0, rows)
    .map(
      ({ file, line, message }) =>
        `- ${codeSpan(truncate(`${file}:${line}`, 200))} ${escapeMarkdown(truncate(message, 200))}`,
    );
  const more = syntax.count - shown.length;
  return `❌ **Files that are not Nix**: ${syntax.count}\n\n${shown.join('\n')}${more > 0 ? `\n- … and ${more} more` : ''}\n`;
}
