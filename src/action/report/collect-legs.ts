import { metadataFileName } from '../../builds/files.js';
import { type Metadata, metadataSchema } from '../../builds/metadata.js';
import { type RunArtifact, readArtifact } from '../../github/artifacts/run-artifacts.js';
import type { GitHub } from '../../github/client.js';
import type { RebuildReport } from '../../report/rebuild-report.js';
import { messageOf } from '../../system/errors.js';
import { formatDuration } from '../../text/duration.js';
import { formatBytes } from '../../text/size.js';
import { isSameRepository } from '../rebuild/sources.js';
import { globPattern } from '../runner/glob.js';
import type { Notices } from '../runner/notices.js';
import type { ReportedRun } from './reported-run.js';

// A recording of hours may be larger; a notice then names its leg instead.
const maximumArtifactBytes = 100_000_000;
const maximumMetadataBytes = 2_000_000;
const maximumLegs = 256;
const listedSizeSlack = 65_536;

/** What the results of one run may cost in all, whatever a fork has uploaded. */
export type CollectLimits = { bytes: number; milliseconds: number };
const defaultLimits: CollectLimits = { bytes: 1_000_000_000, milliseconds: 300_000 };

/** A leg's report with the name of its artifact. */
type Leg = { artifact: string; report: RebuildReport };

/**
 * The results of a run's legs, out of those of its artifacts that match. What cannot be used is named in a notice; `found` counts
 * that too. The smallest are read first, so that large ones of a stranger do not use up the `limits`.
 */
export async function collectLegs(
  github: GitHub,
  run: ReportedRun,
  listed: readonly RunArtifact[],
  pattern: string,
  notices: Notices,
  limits = defaultLimits,
): Promise<{ reports: RebuildReport[]; found: number }> {
  const artifacts = latestAttempts(listed, pattern);
  if (artifacts.length > maximumLegs)
    notices.add(`Only ${maximumLegs} of ${artifacts.length} results are shown.`);
  const legs: Leg[] = [];
  const until = performance.now() + limits.milliseconds;
  let bytesLeft = limits.bytes;
  let unread = 0;
  for (const artifact of artifacts.slice(0, maximumLegs).sort((a, b) => a.bytes - b.bytes)) {
    if (artifact.bytes > bytesLeft || performance.now() > until) {
      unread += 1;
      continue;
    }
    bytesLeft -= artifact.bytes;
    try {
      const report = reportOf(artifact, await metadataOf(github, artifact), run);
      legs.push({ artifact: artifact.name, report });
    } catch (thrown) {
      notices.add(`The artifact ${artifact.name} was not used: ${messageOf(thrown).slice(0, 200)}`);
    }
  }
  if (unread > 0)
    notices.add(
      `Results not read: ${unread} of ${artifacts.length}; together they are larger than ` +
        `${formatBytes(limits.bytes)}, or take longer than ${formatDuration(limits.milliseconds / 1000)}.`,
    );
  return { reports: withDistinctIds(legs), found: artifacts.length };
}

/** Of each job's artifacts that match, the one of the last attempt. Pictures and expired ones are left out. */
export function latestAttempts(artifacts: readonly RunArtifact[], pattern: string): RunArtifact[] {
  const matches = globPattern(pattern);
  const latest = new Map<string, { attempt: number; artifact: RunArtifact }>();
  for (const artifact of artifacts) {
    const [, name, attempt] = /^(.+)-(\d{1,9})$/.exec(artifact.name) ?? [];
    // A record of a branch whose name ends in a number has the form of a leg's artifact.
    if (name === undefined || name.startsWith('rebuild-record.')) continue;
    if (artifact.expired || !matches.test(artifact.name)) continue;
    if ((latest.get(name)?.attempt ?? 0) < Number(attempt))
      latest.set(name, { attempt: Number(attempt), artifact });
  }
  return [...latest.values()].map(({ artifact }) => artifact);
}

async function metadataOf(github: GitHub, artifact: RunArtifact): Promise<Metadata> {
  if (artifact.bytes > maximumArtifactBytes) throw new Error(`larger than ${maximumArtifactBytes} bytes`);
  const wanted = new Map([[metadataFileName, maximumMetadataBytes]]);
  // Hardly more than GitHub's list says, which was counted.
  const most = artifact.bytes + listedSizeSlack;
  const bytes = (await readArtifact(github, artifact.id, wanted, most)).get(metadataFileName);
  if (bytes === undefined) throw new Error('it contains no metadata.json of sensible size');
  const parsed = metadataSchema.safeParse(JSON.parse(bytes.toString()));
  if (!parsed.success) throw new Error('its metadata.json has another form');
  // `success` counts only together with the outcome of that name.
  const success = parsed.data.success && parsed.data.outcome === 'success';
  return { ...parsed.data, success };
}

function reportOf(artifact: RunArtifact, claimed: Metadata, run: ReportedRun): RebuildReport {
  const metadata = run.fromFork ? withoutAdvice(claimed) : claimed;
  return {
    metadata,
    id: metadata.host ?? artifact.name,
    screen: null,
    links: {
      run: null,
      artifact: `${run.url}/artifacts/${artifact.id}`,
      screenshot: null,
      image: null,
      sources: isOfRun(metadata, run) ? run.sources : null,
    },
    trend: null,
    baseFailure: null,
    trial: null,
    notices: [],
  };
}

/** False where a leg names another repository, which it had checked out, than its run's. */
function isOfRun({ revision }: Metadata, { repositoryUrl }: ReportedRun): boolean {
  const found = revision?.repository ?? null;
  return found === null || isSameRepository(found, repositoryUrl);
}

/** Without the texts in which a stranger could advise people what to type or to open. */
function withoutAdvice(metadata: Metadata): Metadata {
  const failures = metadata.failures.map((failure) => ({ ...failure, hint: '', reproduce: null }));
  const result = metadata.result && { ...metadata.result, inputs: [] };
  return {
    ...metadata,
    failures,
    failure: metadata.failure && (failures[0] ?? null),
    result,
    flake: null,
    file: null,
  };
}

/** The reports; where two legs have the same host, their artifacts' names distinguish them. */
function withDistinctIds(legs: readonly Leg[]): RebuildReport[] {
  return legs.map(({ artifact, report }) => {
    const isAlone = legs.filter((other) => other.report.id === report.id).length === 1;
    return isAlone ? report : { ...report, id: artifact };
  });
}
