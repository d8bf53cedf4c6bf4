import { availableParallelism } from 'node:os';
import type { Audit, FailOn, Finding, Preflight, Severity } from '../builds/preflight.js';
import type { Environment } from '../system/environment.js';
import { usageError } from '../system/errors.js';
import { nearestWord } from '../text/nearest.js';
import { isAllowed } from './allowances.js';
import { applyRules, type FileFindings } from './apply-rules.js';
import { auditIds } from './audit/audit-ids.js';
import { findNixFiles } from './find-files.js';
import { linterNames, runLinters } from './linters.js';
import { rules } from './rules/index.js';
import { checkSyntax, type SyntaxCheck } from './syntax.js';

export type PreflightOptions = {
  directory: string;
  failOn: FailOn;
  /** Ids of rules that are not applied, and of what an audit finds; `syntax` is none. */
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
/** What comments may allow in a place. */
const allowable: ReadonlySet<string> = new Set([...knownRules, ...linterNames]);
/** What is no rule, and can be left out like one. */
const otherIds: readonly string[] = [...linterNames, ...auditIds];

/**
 * Looks at the Nix sources under a directory before anything is built of them: their syntax, by Nix itself where it is
 * installed, the rules, and the security of hosts that are named. Throws a usage error for a directory that cannot be read
 * (`no-directory`), a rule that there is not (`no-rule`), and hosts without an earlier state (`no-base`).
 */
export async function preflight(options: PreflightOptions): Promise<PreflightResult> {
  const { directory, failOn, skip, hosts, base, env, signal } = options;
  for (const id of skip) requireKnown(id);
  const { root, files, notes, prefix, isInFlake } = await findNixFiles(directory, env);
  const applied = rules.filter(({ id }) => !skip.includes(id));
  const edges = { env, ...(signal && { signal }) };
  const linting = runLinters(root, new Map(files.map(({ path, bytes }) => [path, bytes])), {
    skip,
    ...edges,
  });
  const results = new Map(
    files.map(
      (file) => [file.path, applyRules(file, applied, { isInFlake, knownRules: allowable })] as const,
    ),
  );
  const suspects = new Set([...results].flatMap(([path, { fault }]) => (fault === null ? [] : [path])));
  const syntax = await checkSyntax(root, [...results.keys()], {
    ...{ suspects, jobs: availableParallelism(), ...edges },
  });
  const linted = await linting;
  signal?.throwIfAborted();
  const others = lintersSay(linted.findings, results);
  const findings = inOrder([...rulesSay(results), ...others.findings, ...syntaxSays(results, syntax)]);
  const sources: Preflight = {
    schema_version: 1,
    ...sumOf(findings, failOn),
    fail_on: failOn,
    directory: root,
    files: files.length,
    allowed: [...results.values()].reduce(
      (sum, one) => sum + (one.kind === 'parsed' ? one.allowed : 0),
      others.allowed,
    ),
    skipped_rules: [...skip],
    syntax_by: syntax.unasked === null ? 'nix' : 'parser',
    findings,
    notes: [...notes, ...linted.notes, ...notesOf(results, syntax)],
  };
  if (hosts.length === 0) return { result: sources, prefix };
  // What evaluates hosts is loaded where hosts are named.
  const { auditHosts } = await import('./audit/audit-hosts.js');
  const from = base === null ? null : { revision: base, because: `--base ${base}` };
  const audits = await auditHosts(hosts, { base: from, skip, cwd: root, ...edges });
  return { result: withAudits(sources, audits), prefix };
}

/** The result of the sources with what was found in the security of hosts. */
export function withAudits(sources: Preflight, audits: Audit[]): Preflight {
  const all = [...sources.findings, ...audits.flatMap(({ findings }) => findings)];
  return { ...sources, ...sumOf(all, sources.fail_on), audits };
}

function sumOf(
  findings: readonly Pick<Finding, 'severity'>[],
  failOn: FailOn,
): Pick<Preflight, 'success' | 'errors' | 'warnings'> {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    success: !findings.some((finding) => blocks(finding, failOn)),
    errors: count('error'),
    warnings: count('warning'),
  };
}

/** Whether a finding blocks. */
export function blocks({ severity }: Pick<Finding, 'severity'>, failOn: FailOn): boolean {
  return failOn !== 'never' && (severity === 'error' || failOn === 'warning');
}

/** Throws a usage error (`no-rule`), which names the nearest one, for what is neither a rule, a linter nor found by audits. */
function requireKnown(id: string): void {
  if (!otherIds.includes(id)) requireRule(id, otherIds);
}

/** Throws a usage error (`no-rule`) that names the nearest one, also of `others`. */
export function requireRule(id: string, others: readonly string[] = []): void {
  if (knownRules.has(id)) return;
  const near = nearestWord(id, [...knownRules, ...others]);
  throw usageError('no-rule', `there is no rule "${id}"`, near === null ? '' : `Did you mean ${near}?`);
}

function rulesSay(results: ReadonlyMap<string, FileFindings>): Finding[] {
  return [...results.values()].flatMap((result) => (result.kind === 'parsed' ? result.findings : []));
}

/** Rules of this program that find what deadnix does. */
const unusedNames: readonly string[] = ['unused-binding', 'unused-argument'];

/**
 * What linters have found besides the rules, and how much of it comments allow. What is said of a line by a rule is not said
 * again by deadnix, nor what is allowed for that rule.
 */
function lintersSay(
  said: readonly Finding[],
  results: ReadonlyMap<string, FileFindings>,
): { findings: Finding[]; allowed: number } {
  const isSame = (finding: Finding, names: readonly string[]) => {
    const result = results.get(finding.file);
    if (result?.kind !== 'parsed') return { isTold: false, isAllowed: false };
    return {
      isTold: result.findings.some(({ rule, line }) => line === finding.line && names.includes(rule)),
      isAllowed: [finding.rule, ...names].some((rule) =>
        isAllowed({ rule, line: finding.line }, result.allowances),
      ),
    };
  };
  const judged = said.map((finding) => ({
    finding,
    ...isSame(finding, finding.rule === 'deadnix' ? unusedNames : []),
  }));
  return {
    findings: judged.flatMap(({ finding, ...is }) => (is.isTold || is.isAllowed ? [] : [finding])),
    allowed: judged.filter(({ isAllowed: byComment, isTold }) => byComment && !isTold).length,
  };
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
