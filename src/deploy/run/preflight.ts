import { resolve } from 'node:path';
import type { Audit, Finding, Preflight } from '../../builds/preflight.js';
import type { DeploymentMode } from '../../config/index.js';
import type { PreflightSettings } from '../../config/repository.js';
import { localFlakeDir, namesRevision } from '../../nix/flake/ref.js';
import { auditHosts } from '../../preflight/audit/audit-hosts.js';
import { blocks, preflight, withAudits } from '../../preflight/preflight.js';
import { rules } from '../../preflight/rules/index.js';
import type { SequelStage } from '../../rebuild/sequel.js';
import { auditLines, findingLine, sumLine } from '../../report/preflight-lines.js';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { counted } from '../../text/counted.js';
import { oneAtATime } from '../fleet/one-at-a-time.js';
import type { Obstacle } from '../host/obstacles.js';
import { commitOf } from './sources.js';

/** What is found before one host is changed. */
export type HostPreflight = {
  /** What is wrong with the sources. Rejects with a usage error for settings that are none, and when the call is aborted. */
  sources: Promise<Preflight>;
  /** What is weaker in the new system than in the revision that the host runs; null where that is not asked. */
  audit(running: string | null): Promise<Audit | null>;
  /** All that was found so far, with its most important findings; null where nothing could be looked at. */
  found(): Promise<Preflight | null>;
};

type Looked = {
  flake: string;
  storePath: string | null;
  mode: DeploymentMode;
  settings: PreflightSettings;
  cwd: string;
  env: Environment;
  signal: AbortSignal;
};

/** So many findings are kept in the record of a deployment, and so many are printed into its recording. */
const mostKept = 200;
const mostPrinted = 20;
const everyRule = rules.map(({ id }) => id);

/**
 * Begins to look at the sources of a flake, once for all hosts that are deployed from it, while their systems are built. In
 * `fast` mode that is their syntax alone. Null where nothing is looked at: in `emergency` mode, for a system that was built
 * before, and for a flake that is no directory here.
 */
export function startPreflight({
  flake,
  storePath,
  mode,
  settings,
  cwd,
  env,
  signal,
}: Looked): ((host: string) => HostPreflight) | null {
  const dir = localFlakeDir(flake);
  if (mode === 'emergency' || storePath !== null || dir === null || namesRevision(flake)) return null;
  const directory = resolve(cwd, dir);
  const skip = mode === 'fast' ? everyRule : (settings.skip ?? []);
  const failOn = settings.failOn ?? 'error';
  const sources = preflight({
    ...{ directory, failOn, skip, hosts: [], base: null, env, signal },
  }).then(({ result }) => result);
  // It is awaited later, by each host.
  sources.catch(() => {});
  // An evaluation takes as much memory as the build's own.
  const alone = oneAtATime();
  return (host) => {
    let audited: Audit | null = null;
    return {
      sources,
      audit: async (running) => {
        if (mode === 'fast' || settings.audit === false) return null;
        audited = await alone(() => auditAgainst(running, host, { directory, skip, env, signal }));
        return audited;
      },
      found: async () => {
        const result = await sources.catch(() => null);
        if (result === null) return null;
        const findings = inOrderOfWeight(result).slice(0, mostKept);
        return { ...(audited === null ? result : withAudits(result, [audited])), findings };
      },
    };
  };
}

/** An audit against what a host runs. Where that is not known, nothing is told but that. */
async function auditAgainst(
  running: string | null,
  host: string,
  {
    directory,
    ...edges
  }: { directory: string; skip: readonly string[]; env: Environment; signal: AbortSignal },
): Promise<Audit> {
  const unknown = (why: string): Audit => ({
    ...{ host, base: null, findings: [] },
    notes: [`the security of ${host} is not compared with that of what it runs: ${why}`],
  });
  const revision = commitOf(running);
  if (revision === null) return unknown('its system does not say what it was built from');
  const base = { revision, because: `${revision.slice(0, 12)}, which it runs` };
  try {
    const [audit] = await auditHosts([host], { base, cwd: directory, ...edges });
    return audit ?? unknown('it was not evaluated');
  } catch (thrown) {
    if (thrown instanceof ToolError) return unknown(thrown.message);
    throw thrown;
  }
}

type Told = Pick<SequelStage, 'notice' | 'print'>;

/** Prints what was found in the sources into a recording. Rejects as `sources` does. */
export async function tellSources({ sources }: HostPreflight, stage: Told): Promise<Preflight> {
  const result = await sources;
  for (const note of result.notes) stage.notice(note);
  stage.print(['', ...sourcesLines(result)]);
  return result;
}

/** Prints what is weaker than in the revision that a host runs; null where that is not asked. */
export async function tellWeaker(
  running: string | null,
  preflight: HostPreflight,
  stage: Told,
): Promise<Audit | null> {
  const audit = await preflight.audit(running);
  if (audit === null) return null;
  for (const note of audit.notes) stage.notice(note);
  if (audit.base !== null || audit.findings.length > 0) stage.print(['', ...auditLines(audit, true)]);
  return audit;
}

/** What blocks first, then what is told, and the sum. */
function sourcesLines(result: Preflight): string[] {
  const findings = inOrderOfWeight(result);
  const shown = findings.slice(0, mostPrinted);
  const left = findings.length - shown.length;
  return [
    ...shown.map((finding) => findingLine(finding, true)),
    ...(left > 0 ? [`… and ${left} more, which nixos-rebuild-test preflight lists`] : []),
    sumLine(result),
  ];
}

/** Why a host is not deployed to by what was found; null where nothing of it blocks. */
export function foundObstacle(
  host: string,
  { fail_on, findings, audits = [] }: Pick<Preflight, 'fail_on' | 'findings' | 'audits'>,
): Obstacle | null {
  const places = findings
    .filter((finding) => blocks(finding, fail_on))
    .map(({ file, line, message, rule }) => `${file}:${line}: ${message} [${rule}]`);
  const changes = audits
    .flatMap((audit) => audit.findings)
    .filter((finding) => blocks(finding, fail_on))
    .map(({ message, id }) => `${message} [${id}]`);
  const [first, ...others] = [...places, ...changes];
  if (first === undefined) return null;
  const more = others.length === 0 ? '' : `, and ${counted(others.length, 'other finding')}`;
  return {
    ...{ reason: 'preflight', family: 'preflight' },
    message: `${host} was not changed, since preflight found this: ${first}${more}`,
    advice:
      'Mend it, allow it (nixos-rebuild-test preflight --rule explains a rule, and "preflight" of nixos-rebuild-test.json skips one), or deploy with --mode fast.',
  };
}

/** What blocks, then by severity, else in the order of the files. */
function inOrderOfWeight({ findings }: Preflight): Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return [...errors, ...findings.filter(({ severity }) => severity !== 'error')];
}
