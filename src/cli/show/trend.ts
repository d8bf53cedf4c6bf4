import type { Flakiness } from '../../history/flakiness.js';
import type { KindTrend } from '../../history/kinds.js';
import type { Point } from '../../history/point.js';
import type { RemedyRate } from '../../history/remedy-rates.js';
import { changeWords, trendSentence } from '../../history/sentence.js';
import { isComplete } from '../../history/trend.js';
import { shownLine } from '../../text/clean.js';
import { joinedSections } from '../../text/layout.js';
import { sparkline } from '../../text/sparkline.js';
import { alignColumns } from '../../text/table.js';
import { durationWords } from './words.js';

const sparkPoints = 30;

/** What `trend --json` prints. */
export function trendJson(
  kinds: readonly KindTrend[],
  flakiness: Flakiness,
  remedies: readonly RemedyRate[],
) {
  return {
    kinds: kinds.map(({ host, action, target, leg, points, succeeded, failed, trend }) => ({
      host,
      action,
      target,
      leg,
      runs: points.length,
      succeeded,
      failed,
      duration: trend?.duration ?? null,
      phases: trend?.phases ?? [],
      regression: trend?.regression ?? false,
      points: points.map(({ timestamp, commit, outcome, duration_seconds }) => ({
        timestamp,
        commit,
        outcome,
        duration_seconds,
      })),
    })),
    flakiness,
    remedies,
  };
}

/**
 * A table with one line for each host, action and command, and below it the durations that changed, the flaky revisions, and
 * how often remedies helped.
 */
export function trendLines(
  kinds: readonly KindTrend[],
  flakiness: Flakiness,
  remedies: readonly RemedyRate[],
): string[] {
  const head = ['host', 'action', 'builds', 'succeeded', 'latest', 'median', 'change', 'durations'];
  const rows = kinds.map(kindRow);
  const sentences = kinds.flatMap((kind) => {
    const { trend } = kind;
    if (!trend?.duration || trend.duration.direction === 'steady') return [];
    return [`${kindTitle(kind)}: ${shownLine(trendSentence(trend))}`];
  });
  const flaky = flakiness.flaky.map(
    ({ commit, id, action, target, passed, failed, families }) =>
      `${shownLine(id)} ${whatOf({ action, target }, 200)} at ${shownLine(commit).slice(0, 12)} passed ${passed} and failed ${failed} times, nothing changed${
        families.length ? ` (${shownLine(families.join(', '))})` : ''
      }`,
  );
  const cures = remedies.map(
    ({ name, family, ran, helped }) =>
      `${shownLine(name, 60)} for ${shownLine(family, 60)} helped ${helped} of ${ran} times`,
  );
  return joinedSections([alignColumns([head, ...rows]), sentences, flaky, cures]);
}

function kindTitle({ host, id, action, target }: KindTrend): string {
  return `${shownLine(host ?? id)} ${whatOf({ action, target }, 200)}`;
}

/** The action, and the command or file where there is one, at most `width` cells wide. */
function whatOf({ action, target }: Pick<KindTrend, 'action' | 'target'>, width: number): string {
  return shownLine([action, target].filter((one) => one !== null).join(' ') || '-', width);
}

function kindRow(kind: KindTrend): string[] {
  const { host, id, points, succeeded, failed, trend } = kind;
  const drift = trend?.duration;
  const judged = succeeded + failed;
  return [
    shownLine(host ?? id, 40),
    whatOf(kind, 30),
    String(points.length),
    judged === 0 ? '-' : `${Math.round((100 * succeeded) / judged)} %`,
    durationWords(trend?.current.duration_seconds),
    durationWords(drift?.median),
    drift ? changeWords(drift) : 'too few to compare',
    sparkline(points.slice(-sparkPoints).map(barOf)),
  ];
}

/** Null, a gap, for a build that did not run to its end: its duration is no measurement. */
function barOf(point: Point): number | null {
  return isComplete(point) ? point.duration_seconds : null;
}
