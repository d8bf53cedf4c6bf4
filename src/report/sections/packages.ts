import type { InputChange, PackageChange, Result } from '../../nix/closure/result.js';
import { truncate } from '../../text/clean.js';
import { codeSpan, details, link, table } from '../../text/markdown.js';
import { signedBytes } from '../../text/size.js';

/** The changed packages, folded, at most `rows` of them; a count alone for 0. Empty without changes. */
export function packagesMarkdown(
  result: Pick<Result, 'packages'> | null,
  rows: number,
  file = 'metadata.json',
): string {
  const packages = result?.packages ?? [];
  if (packages.length === 0) return '';
  const title = `Packages: ${countsOf(packages)}`;
  if (rows === 0) return `${title}\n`;
  return details(title, packageTable(packages, rows) + leftOut(packages.length - rows, file));
}

/** The first `rows` changed packages. */
export function packageTable(packages: readonly PackageChange[], rows: number): string {
  const head = ['Package', 'Change', 'From', 'To', 'Size'];
  return table(head, packages.slice(0, rows).map(packageRow), [4]);
}

function packageRow({ name, change, old_versions, new_versions, size_delta_bytes }: PackageChange): string[] {
  const versions = (list: string[]) => codeSpan(truncate(list.join(', '), 100));
  return [
    codeSpan(truncate(name, 100)),
    change,
    versions(old_versions),
    versions(new_versions),
    size_delta_bytes === null ? '' : signedBytes(size_delta_bytes),
  ];
}

function countsOf(packages: readonly PackageChange[]): string {
  const counts = new Map<string, number>();
  for (const { change } of packages) counts.set(change, (counts.get(change) ?? 0) + 1);
  return [...counts].map(([change, count]) => `${count} ${change}`).join(', ');
}

/** The changed flake inputs, folded, at most `rows` of them. Empty without changes. */
export function inputsMarkdown(result: Result | null, rows: number): string {
  const inputs = result?.inputs ?? [];
  if (inputs.length === 0) return '';
  const body = table(['Input', 'From', 'To', ''], inputs.slice(0, rows).map(inputRow));
  return details(`Flake inputs: ${inputs.length} changed`, body + leftOut(inputs.length - rows));
}

/** A changed input as cells: name, from, to, and the page that compares them. */
export function inputRow(change: InputChange): string[] {
  const revision = (sha: string | null, date: string | null) =>
    [codeSpan((sha ?? '').slice(0, 12)), codeSpan((date ?? '').slice(0, 10))].filter(Boolean).join(' ');
  return [
    codeSpan(truncate(change.name, 100)),
    revision(change.old_revision, change.old_date),
    revision(change.new_revision, change.new_date),
    change.compare_url === null ? change.change : link('compare', change.compare_url),
  ];
}

function leftOut(count: number, file = 'metadata.json'): string {
  return count > 0 ? `\n… and ${count} more in \`${file}\`.\n` : '';
}
