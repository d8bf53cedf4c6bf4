import { join } from 'node:path';
import { metadataFileName } from '../../builds/files.js';
import type { Build, Metadata } from '../../builds/metadata.js';
import { headlineOf } from '../../nix/failures/headline.js';
import { remedyLines } from '../../report/remedy-lines.js';
import { showControls, shownLine } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { colored, indentedLines, joinedSections, titled } from '../../text/layout.js';
import { formatBytes } from '../../text/size.js';
import { alignColumns } from '../../text/table.js';
import { durationWords, failureWords, placeWords } from './words.js';

/** What `--json` prints for a build: its metadata and where it is. */
export function buildJson(build: Build): Metadata & { dir: string } {
  return { ...build.metadata, dir: build.dir };
}

/** One line a build: mark, name, time in UTC, action, what was built, duration, and how it failed. */
export function buildLines(builds: Build[], color: boolean): string[] {
  const rows = builds.map(({ name, metadata }) => [
    shownLine(name, 60),
    timeOf(metadata.timestamp),
    shownLine(metadata.action ?? metadata.program, 14),
    shownLine(subjectOf(metadata), 40),
    durationWords(metadata.duration_seconds),
    metadata.success ? '' : shownLine(failureWords(metadata), 80),
  ]);
  return alignColumns(rows).map((line, index) => `${markOf(builds[index]?.metadata, color)} ${line}`);
}

/** A build in full, for people. */
export function buildDetails(build: Build, color: boolean): string {
  const { metadata } = build;
  const { revision, result } = metadata;
  const facts: [string, string | null][] = [
    ['outcome', metadata.outcome + (build.running ? ' (still running)' : '')],
    ['exit status', metadata.exit_code === null ? null : String(metadata.exit_code)],
    ['started', timeOf(metadata.timestamp)],
    ['duration', durationWords(metadata.duration_seconds)],
    ['action', metadata.action],
    ['program', metadata.program],
    ['flake', metadata.flake],
    ['file', metadata.file ?? null],
    ['host', metadata.host],
    ['revision', revision && `${revision.sha} ${revision.branch ?? ''}${revision.dirty ? ' (dirty)' : ''}`],
    ['store path', result?.store_path ?? null],
    ['closure', result?.closure_bytes == null ? null : formatBytes(result.closure_bytes)],
    ['terminal', metadata.terminal && `${metadata.terminal.cols}x${metadata.terminal.rows}`],
    [
      'versions',
      Object.entries(metadata.versions)
        .flatMap(([name, number]) => (number ? [`${name} ${number}`] : []))
        .join(', '),
    ],
  ];
  const known = facts.flatMap(([name, value]) => (value ? [[name, shownLine(value)]] : []));
  const sections = joinedSections([
    [`${markOf(metadata, color)} ${shownLine(build.name)}`],
    indentedLines(alignColumns(known)),
    titled('phases', phaseLines(metadata)),
    titled('remedies', remedyLines(metadata.remedies ?? [])),
    titled('failure', causeLines(metadata)),
    titled(
      'notices',
      (metadata.notices ?? []).map((notice) => shownLine(notice)),
    ),
    titled('files', fileLines(build)),
  ]);
  return `${sections.join('\n')}\n`;
}

/** How a build ended and which files it left, for the end of a run. */
export function buildSummary(build: Build, color: boolean): string {
  const { metadata } = build;
  const head = `${markOf(metadata, color)} ${shownLine(subjectOf(metadata))}: ${shownLine(metadata.outcome)} after ${durationWords(metadata.duration_seconds)}`;
  const lines = [
    head,
    ...titled('remedies', remedyLines(metadata.remedies ?? [])),
    ...titled('failure', causeLines(metadata)),
    ...titled('files', fileLines(build)),
  ];
  return `${lines.join('\n')}\n`;
}

function markOf(metadata: Metadata | undefined, color: boolean): string {
  return metadata?.success ? colored('✓', 32, color) : colored('✗', 31, color);
}

/** 2026-01-02 14:30:22 UTC, from the UTC time that the schema demands. */
function timeOf(timestamp: string): string {
  return `${timestamp.slice(0, 10)} ${timestamp.slice(11, 19)} UTC`;
}

function subjectOf({ flake, host, file, program }: Metadata): string {
  return host ?? flake ?? file ?? program;
}

function phaseLines({ phases }: Metadata): string[] {
  return alignColumns(
    phases.map((phase) => [shownLine(phase.name, 40), formatDuration(phase.duration_seconds)]),
  );
}

function failureLines(failure: NonNullable<Metadata['failure']>): string[] {
  const { cause, location, derivation, hint } = failure;
  return [
    `${shownLine(failure.family)} (confidence ${failure.confidence.toFixed(2)})`,
    ...(cause ? [shownLine(headlineOf(failure))] : []),
    ...showControls(failure.message).split('\n'),
    ...(location ? [shownLine(placeWords(location))] : []),
    ...(derivation ? [shownLine(`derivation ${derivation}`)] : []),
    ...failure.log_tail.map((line) => `> ${shownLine(line)}`),
    ...(hint ? [`hint: ${shownLine(hint)}`] : []),
  ];
}

/** The failure, or the bare message of a build that has none. */
function causeLines({ success, failure, error_message }: Metadata): string[] {
  if (failure) return failureLines(failure);
  return success || !error_message ? [] : showControls(error_message).split('\n');
}

function fileLines({ dir, metadata }: Build): string[] {
  const names = [
    metadataFileName,
    ...Object.values(metadata.files).filter((name) => typeof name === 'string'),
  ];
  return names.map((name) => shownLine(join(dir, name)));
}
