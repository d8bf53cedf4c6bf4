import { comparePoints, mergePoints, type Point } from '../../history/point.js';
import { carriedPoints, formatRecord, maxRecordBytes, parseRecord, recordOf } from '../../history/record.js';
import { messageOf } from '../../system/errors.js';
import { type RecordPlan, recordFile } from './name.js';

/** An artifact from GitHub's list (`GET /repos/{owner}/{repo}/actions/artifacts`). */
export type ListedArtifact = {
  id: number;
  name: string;
  expired: boolean;
  /** Size of its archive. */
  sizeBytes: number;
  /** The run that made it; null if GitHub's list does not name one. */
  run: { id: number; branch: string | null; repositoryId: number; headRepositoryId: number } | null;
};

/** The two requests that reading history takes. */
export type RecordSource = {
  /** The newest hundred artifacts of exactly this name: one request. */
  list(name: string): Promise<ListedArtifact[]>;
  /**
   * The text of one file in an artifact's archive: one request and a download. Rejects where the
   * archive or the file is larger than `maxBytes`, damaged or missing.
   */
  read(artifactId: number, file: string, maxBytes: number): Promise<string>;
};

export type History = {
  /** The latest points of the branch, oldest first. */
  points: Point[];
  /** What was left out, one sentence each. */
  notices: string[];
};

/** The newest record, and those of runs that ended beside it. */
const mostReads = 3;

/**
 * Reads the history of a branch, of any length, with one request and at most `maxReads` more. The newest record contains
 * the latest points before it; of two runs that ended at the same time neither contains the other, so
 * records that the points read until then do not cover are read too. Only this repository's own runs of
 * that branch count: a fork's runs are listed under the same names.
 */
export async function readHistory(
  source: RecordSource,
  { name, branch }: RecordPlan['read'],
  repositoryId: number | null,
  maxReads = mostReads,
): Promise<History> {
  const listed = await source.list(name);
  const own = listed.filter((artifact) => artifact.name === name && isOwn(artifact, branch, repositoryId));
  own.sort((a, b) => b.run!.id - a.run!.id || b.id - a.id);
  const history: History = { points: [], notices: [] };
  let reads = 0;
  for (const artifact of own) {
    if (reads === maxReads) break;
    if (isCovered(artifact, history.points)) continue;
    reads += 1;
    const points = await readRecord(source, artifact, branch, history.notices);
    history.points = mergePoints([history.points, points], carriedPoints);
  }
  return history;
}

function isOwn(
  { expired, sizeBytes, run }: ListedArtifact,
  branch: string,
  repositoryId: number | null,
): boolean {
  const isOurs = run?.repositoryId === repositoryId && run.headRepositoryId === repositoryId;
  return isOurs && !expired && run.branch === branch && sizeBytes <= maxRecordBytes;
}

/** True if the run's point was read with another record, or is older than all that are kept. */
function isCovered({ run }: ListedArtifact, points: readonly Point[]): boolean {
  if (points.some((point) => point.run?.id === run!.id)) return true;
  return points.length >= carriedPoints && run!.id < (points[0]!.run?.id ?? 0);
}

async function readRecord(
  source: RecordSource,
  { id, run }: ListedArtifact,
  branch: string,
  notices: string[],
): Promise<Point[]> {
  const skip = (why: string) => {
    notices.push(`The record of run ${run!.id} was left out: ${why}.`);
    return [];
  };
  let text: string;
  try {
    text = await source.read(id, recordFile, maxRecordBytes);
  } catch (thrown) {
    return skip(messageOf(thrown));
  }
  const { record, note } = parseRecord(text);
  if (!record) return skip(note);
  // GitHub's list names the run that made the artifact; the file's own claim must agree.
  if (record.point.run?.id !== run!.id || record.point.branch !== branch) return skip('it is of another run');
  return [...record.earlier, record.point].filter((point) => point.branch === branch && point.run !== null);
}

/** The record of this run, which later runs read. */
export function recordToWrite(plan: RecordPlan, point: Point, history: Pick<History, 'points'>) {
  const earlier = plan.continues ? history.points.filter((one) => comparePoints(one, point) < 0) : [];
  return { artifact: plan.write, file: recordFile, text: formatRecord(recordOf(point, earlier)) };
}
