import { availableParallelism } from 'node:os';
import type { Audit, FailOn, Finding, Preflight, Severity } from '../builds/preflight.js';
import type { Environment } from '../system/environment.js';
import { usageError } from '../system/errors.js';
import { nearestWord } from '../text/nearest.js';
import { applyRules, type FileFindings } from './apply-rules.js';
import { findNixFiles } from './find-files.js';
import { rules } from './rules/index.js';
import { checkSyntax, type SyntaxCheck } from './syntax.js';

export type PreflightOptions = {
  directory: string;
  failOn: FailOn;
  /** Ids of rules that are not applied; `syntax` is none. */
  skip: readonly string[];
  /** Hosts of the flake in the directory whose security is compared with that of `base`, a commit or branch. */
  hosts: readonly string[];
  base: string | null;
  env: Environment;
  signal?: AbortSignal;
};

/** `prefix` is the directory's path within its git tree, such as `hosts/`; empty for the top. */
export type PreflightResult = { result: Preflight; prefix: string };

const knownRules: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/**
 * Looks at the Nix sources under a directory before anything is built of them: their syntax, by Nix itself where it is
 * installed, the rules, and the security of hosts that are named. Throws a usage error for a directory that cannot be read
 * (`no-directory`), a rule that there is not (`no-rule`), and hosts without an earlier state (`no-base`).
 */
export async function preflight(options: PreflightOptions): Promise<PreflightResult> {
  const { directory, failOn, skip, hosts, base, env, signal } = options;
  for (const id of skip) requireRule(id);
  const { root, files, notes, prefix, isInFlake } = await findNixFiles(directory, env);
  const applied = rules.filter(({ id }) => !skip.includes(id));
  const results = new Map(
    files.map((file) => [file.path, applyRules(file, applied, { isInFlake, knownRules })] as const),
  );
  const suspects = new Set([...results].flatMap(([path, { fault }]) => (fault === null ? [] : [path])));
  const syntax = await checkSyntax(root, [...results.keys()], {
    ...{ suspects, env, jobs: availableParallelism() },
    ...(signal && { signal }),
  });
  signal?.throwIfAborted();
  const findings = inOrder([...rulesSay(results), ...syntaxSays(results, syntax)]);
  const audits = await auditsOf(hosts, { base, cwd: root, env, ...(signal && { signal }) });
  const all = [...findings, ...audits.flatMap((audit) => audit.findings)];
  const count = (wanted: Severity) => all.filter(({ severity }) => severity === wanted).length;
  const result: Preflight = {
    schema_version: 1,
    success: !all.some((finding) => blocks(finding, failOn)),
    fail_on: failOn,
    directory: root,
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    allowed: [...results.values()].reduce((sum, one) => sum + (one.kind === 'parsed' ? one.allowed : 0), 0),
    skipped_rules: [...skip],
    syntax_by: syntax.unasked === null ? 'nix' : 'parser',
    findings,
    ...(hosts.length > 0 && { audits }),
    notes: [...notes, ...notesOf(results, syntax)],
  };
  return { result, prefix };
}

/** What evaluates hosts is loaded where hosts are named. */
async function auditsOf(
  hosts: readonly string[],
  options: { base: string | null; cwd: string; env: Environment; signal?: AbortSignal },
): Promise<Audit[]> {
  if (hosts.length === 0) return [];
  const { auditHosts } = await import('./audit/audit-hosts.js');
  return auditHosts(hosts, options);
}

/** Whether a finding blocks. */
function blocks({ severity }: Pick<Finding, 'severity'>, failOn: FailOn): boolean {
  return failOn !== 'never' && (severity === 'error' || failOn === 'warning');
}

/** Throws a usage error (`no-rule`) that names the nearest one. */
export function requireRule(id: string): void {
  if (knownRules.has(id)) return;
  const near = nearestWord(id, [...knownRules]);
  throw usageError('no-rule', `there is no rule "${id}"`, near === null ? '' : `Did you mean ${near}?`);
}

function rulesSay(results: ReadonlyMap<string, FileFindings>): Finding[] {
  return [...results.values()].flatMap((result) => (result.kind === 'parsed' ? result.findings : []));
}

/** Nix decides what is Nix; where it was not asked, the parser of this program does. */
function syntaxSays(results: ReadonlyMap<string, FileFindings>, { faults, unasked }: SyntaxCheck): Finding[] {
  const ours = [...results].flatMap(([file, { fault }]) => (fault === null ? [] : [{ file, ...fault }]));
  return (unasked === null ? faults : ours).map(({ file, line, column, message }) => ({
    ...{ rule: 'syntax', severity: 'error' as const, file, line, column },
    ...{ end_line: line, end_column: column + 1, message },
  }));
}

function notesOf(results: ReadonlyMap<string, FileFindings>, { faults, unasked }: SyntaxCheck): string[] {
  const faulty = new Set(faults.map(({ file }) => file));
  return [
    ...(unasked === null
      ? []
      : [`Nix could not be asked whether the files are Nix (${unasked}): the parser of this program was`]),
    ...[...results].flatMap(([file, result]) => {
      if (result.kind === 'parsed')
        return result.unknownRules.map((name) => `${file} allows "${name}", which is no rule`);
      const isNix = unasked === null && !faulty.has(file);
      return isNix
        ? [
            `no rule was applied to ${file}: Nix can parse it and this program can not (${result.fault.message})`,
          ]
        : [];
    }),
  ];
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const order = (a: string, b: string) => Number(a > b) - Number(a < b);
  return [...findings].sort(
    (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.rule, b.rule),
  );
}
