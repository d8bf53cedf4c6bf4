import type { UpdateDecision, UpdateMode } from '../../builds/update.js';
import type { UpdatePreview } from '../../builds/update-preview.js';
import { alternatives } from './alternatives.js';

/** How many known issues are named as reasons. */
const mostNamed = 5;

/**
 * Whether an update is made, asked about or refused. A critical known issue and a host that does not evaluate refuse it in every
 * mode. Otherwise `guided` asks, and `smart` asks where there is something to look at: a high or medium issue, a package that is
 * held, an input that goes back in time or comes from elsewhere, issues that were looked for and could not be read, or sources of
 * the flake that Nix cannot parse. `lock` is the lock from before.
 */
export function decideUpdate(preview: UpdatePreview, mode: UpdateMode, lock: string): UpdateDecision {
  const refusals = [...unevaluated(preview), ...issuesOf(preview, ['critical'])];
  const doubts = [
    ...issuesOf(preview, ['high', 'medium']),
    ...held(preview),
    ...warnings(preview),
    ...unknown(preview),
    ...unparsed(preview),
  ];
  const reasons = [...refusals, ...doubts];
  if (refusals.length > 0) return { verdict: 'refuse', reasons, alternatives: alternatives(preview, lock) };
  const verdict = mode === 'guided' || doubts.length > 0 ? 'ask' : 'proceed';
  return { verdict, reasons, alternatives: doubts.length > 0 ? alternatives(preview, lock) : [] };
}

function unevaluated({ hosts }: UpdatePreview): string[] {
  return hosts.flatMap(({ host, error }) =>
    error === null ? [] : [`${host} cannot be previewed, and so would not be deployed`],
  );
}

function issuesOf({ known_issues }: UpdatePreview, severities: readonly string[]): string[] {
  const issues = (known_issues?.issues ?? []).filter(({ severity }) => severities.includes(severity));
  const named = issues.slice(0, mostNamed).map(({ severity, packages: [first], url }) => {
    const { name, new_version, reason } = first!;
    return `a ${severity} known issue of ${name} ${new_version}: ${reason} (${url})`;
  });
  const more = issues.length - named.length;
  return more > 0 ? [...named, `${more} more known issues that are ${severities.join(' or ')}`] : named;
}

function held({ held = [] }: UpdatePreview): string[] {
  const names = [...new Set(held.map(({ name }) => name))];
  return names.map((name) => `${name} would change, which "update.hold" has`);
}

function warnings({ inputs }: UpdatePreview): string[] {
  return inputs.flatMap(({ name, warnings = [] }) =>
    warnings.map((warning) => `the input ${name}: ${warning}`),
  );
}

/** Where nothing at all is known of a tracker that was asked, nothing is known of what breaks. */
function unknown({ known_issues }: UpdatePreview): string[] {
  if (!known_issues || known_issues.listed_at !== null) return [];
  return [`the known issues of ${known_issues.tracker} could not be read: ${known_issues.note ?? 'unknown'}`];
}

/** A file that no host is made of keeps none from its evaluation. */
function unparsed({ syntax }: UpdatePreview): string[] {
  const [first] = syntax?.faults ?? [];
  if (syntax === undefined || first === undefined) return [];
  const more = syntax.count > 1 ? `, and ${syntax.count - 1} more` : '';
  return [`${first.file}:${first.line} is not Nix: ${first.message}${more}`];
}
