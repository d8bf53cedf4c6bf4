import type { Metadata } from '../builds/metadata.js';
import type { Failure } from '../nix/failures/failure.js';
import { headlineOf } from '../nix/failures/headline.js';
import { stripControls, truncate } from '../text/clean.js';
import { isCheckoutPath } from './sections/failure.js';

export type Annotation = {
  level: 'error' | 'warning';
  message: string;
  title: string;
  file: string | null;
  line: number | null;
  column: number | null;
};

// The runner keeps ten annotations of a type for a step, and 4,096 characters of each (ExecutionContext.cs).
const runnersPerLevel = 10;
const messageLimit = 4000;
const shownLogLines = 10;
const likelyPlace = 'This is the only line of the sources with what the log names, so probably the cause.';

/** What is recorded beside a rebuild, by the metadata's action. */
const nouns: Readonly<Record<string, string>> = { trial: 'trial', deploy: 'deployment', plan: 'plan' };

/**
 * Errors for the failures and warnings of the evaluation, root cause first, at most `perLevel` of each.
 * A place outside the checkout, and any in a checkout that is not of the run's own repository (`isOwn`), is named
 * in the message instead.
 */
export function annotationsOf(
  { action, failures, activity }: Metadata,
  { isOwn, perLevel = runnersPerLevel }: { isOwn: boolean; perLevel?: number } = { isOwn: true },
): Annotation[] {
  const errors = failures.map((failure) => placed(errorAnnotation(failure, action), isOwn));
  const warnings = (activity?.warnings ?? []).map(({ message, file, line }) =>
    placed({ level: 'warning', message, title: 'Nix evaluation warning', file, line, column: null }, isOwn),
  );
  return [...distinct(errors).slice(0, perLevel), ...distinct(warnings).slice(0, perLevel)];
}

function errorAnnotation(failure: Failure, action: Metadata['action']): Annotation {
  const { family, message, cause, hint, location, derivation, log_tail } = failure;
  const log = log_tail.slice(-shownLogLines).map((line) => truncate(line, 200));
  const text = [
    cause ? headlineOf(failure) : null,
    location?.probable ? likelyPlace : null,
    message.slice(0, messageLimit),
    derivation,
    ...log,
    hint,
  ]
    .filter(Boolean)
    .join('\n');
  return {
    level: 'error',
    message: text,
    title: `NixOS ${nouns[action ?? ''] ?? 'rebuild'}: ${family}`,
    file: location?.file ?? null,
    line: location?.line ?? null,
    column: location?.column ?? null,
  };
}

function placed(annotation: Annotation, isOwn: boolean): Annotation {
  const { file, line } = annotation;
  const inside = file !== null && isOwn && isCheckoutPath(file);
  const elsewhere = file !== null && !inside ? `\nat ${file}:${line ?? '?'}` : '';
  return {
    ...annotation,
    message:
      truncate(stripControls(annotation.message), messageLimit - 300) +
      truncate(stripControls(elsewhere), 300),
    title: truncate(stripControls(annotation.title), 100),
    ...(inside ? {} : { file: null, line: null, column: null }),
  };
}

function distinct(annotations: readonly Annotation[]): Annotation[] {
  return [...new Map(annotations.map((one) => [JSON.stringify(one), one])).values()];
}
