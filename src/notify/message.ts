import type { Deployment } from '../builds/deployment.js';
import type { Metadata } from '../builds/metadata.js';
import type { NotificationEvent, NotificationKind } from '../builds/notification.js';
import { outcomeFacts } from '../builds/outcome.js';
import { type Sync, syncEnds } from '../builds/sync.js';
import { type Trial, tellingConsole } from '../builds/trial.js';
import type { Failure } from '../nix/failures/failure.js';
import { headlineOf } from '../nix/failures/headline.js';
import { recoverySentence } from '../report/comment.js';
import { causeWords, headlineText, titleText } from '../report/outcome.js';
import { stripControls, strippedLine, truncate } from '../text/clean.js';
import { formatDuration } from '../text/duration.js';

/** What has ended, with its record as it is written into its build's directory: all of its texts are redacted. */
export type Subject =
  | { kind: 'run'; record: Metadata; id: string | null }
  | { kind: 'trial'; record: Trial }
  | { kind: 'deployment'; record: Deployment }
  /** `failure` is why its system could not be built or did not hold; null for none. */
  | { kind: 'sync'; record: Sync; failure: Failure | null };

/** How something ended, in the words that all records have. */
export function endOfSubject(subject: Subject): Pick<Metadata, 'success' | 'outcome' | 'failure'> {
  if (subject.kind !== 'sync') return subject.record;
  const { record, failure } = subject;
  return { success: syncEnds[record.outcome] === 'success', outcome: syncEnds[record.outcome], failure };
}

/** A page about it, with what it is called. */
export type Link = { label: string; url: string };

/** What a message says, for any service. Its texts are foreign ones on one line each, not escaped yet. */
export type Message = {
  event: NotificationEvent;
  kind: NotificationKind;
  /** An emoji for how it ended. */
  icon: string;
  /** `laptop: build failed after 2 min 7 s`. */
  title: string;
  /** Why it failed, as the comment and the summary have it; empty where there is nothing to say. */
  cause: string;
  /** Family, place and derivation of the failure, those that are known. */
  facts: string[];
  hint: string;
  /** The last lines that tell why. */
  log: string[];
  links: readonly Link[];
  /** One line with title and cause. */
  summary: string;
  /** When it ended, ISO 8601. */
  timestamp: string;
};

// Each service's own limits are far lower; the rest would only take time to escape.
const longestText = 8000;
const mostLines = 100;

/** `regression` is why a rebuild that succeeded fails its job, or null. */
export function messageAbout(
  subject: Subject,
  {
    event,
    links,
    regression = null,
  }: { event: NotificationEvent; links: readonly Link[]; regression?: string | null },
): Message {
  const { icon, title, cause, summary, log } = wordsOf(subject);
  const { failure, success } = endOfSubject(subject);
  const why = event === 'recovery' ? recoverySentence : (regression ?? (success ? '' : cause));
  const isShown = event === 'failure' && regression === null;
  return {
    ...{ event, kind: subject.kind, links },
    icon: regression === null ? icon : '🐢',
    title: line(title),
    cause: line(why),
    facts: isShown && failure !== null ? factsOf(failure) : [],
    hint: isShown ? line(failure?.hint ?? '') : '',
    log: isShown ? log.slice(-mostLines).map((one) => stripControls(one.slice(0, longestText))) : [],
    summary: truncate(line(regression === null ? summary : `${title}: ${regression}`), 1000),
    timestamp: subject.record.finished_at ?? subject.record.timestamp,
  };
}

function wordsOf(subject: Subject): Pick<Message, 'icon' | 'title' | 'cause' | 'summary' | 'log'> {
  const { outcome, failure: found } = endOfSubject(subject);
  const { icon, verb } = outcomeFacts(outcome);
  const log = found?.log_tail ?? [];
  if (subject.kind === 'run') {
    const { record, id } = subject;
    const summary = headlineText(record, id);
    return { icon, title: titleText(record, id), cause: causeWords(record), summary, log };
  }
  if (subject.kind === 'trial') {
    const { record } = subject;
    const { summary, failure } = record;
    const cause = failure === null ? '' : headlineOf(failure);
    return { icon, title: summary, cause, summary, log: log.length > 0 ? log : tellingConsole(record) };
  }
  if (subject.kind === 'sync') {
    const { host, action, message, state } = subject.record;
    const title = `${host}: ${action} ${verb}`;
    const cause = [message, state].filter((text) => text !== '').join('; ');
    return { icon, title, cause, summary: `${title}: ${message}`, log };
  }
  const { host, action, message, failure, duration_seconds } = subject.record;
  const ended = `${host}: ${action} ${verb}`;
  const causes = [message, failure === null ? '' : headlineOf(failure)].filter((text) => text !== '');
  // The failure is the message's own, or says more.
  const cause =
    causes.length === 2 && message.includes(causes[1]!) ? message : [...new Set(causes)].join(': ');
  const summary = message === '' ? ended : `${ended}: ${message}`;
  return { icon, title: `${ended} after ${formatDuration(duration_seconds)}`, cause, summary, log };
}

function factsOf({ family, location, derivation }: Failure): string[] {
  const place = location === null ? '' : `${location.file}:${location.line}`;
  const likely = location?.probable ? `${place} (probably)` : place;
  return [family, likely, derivation ?? '']
    .map((text) => truncate(line(text), 300))
    .filter((text) => text !== '');
}

function line(text: string): string {
  return strippedLine(truncate(text, longestText));
}
