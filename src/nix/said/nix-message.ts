import { matchLine } from '../catalogue/index.js';
import { comparable } from '../comparable.js';
import { nixErrorOf } from '../failures/nix-error.js';
import { figureIn } from '../figure.js';
import type { EmitEvent } from './event.js';
import type { Source } from './input-line.js';
import { splitRedraws } from './lines.js';
import type { LogTails } from './log-tails.js';
import { announcedPlan } from './plan.js';
import { isEvaluationWarning } from './text-reader.js';

// Verbosity of nix/src/libutil/include/nix/util/error.hh: above this are messages for debugging.
const errorLevel = 0;
export const warningLevel = 1;
const infoLevel = 3;
/** More lines of one message are not read. */
const mostLines = 8000;

/** A `msg` record of the activity log. `msg` may hold escape sequences; the place is that of the cause. */
type NixMessage = {
  level: number;
  msg: string;
  file?: string | null | undefined;
  line?: number | null | undefined;
  column?: number | null | undefined;
};

/** Emits the events of a message, which is at `source`: an error as a whole, anything else line by line. */
export function emitMessage(
  message: NixMessage,
  source: Source | null,
  tails: LogTails,
  emit: EmitEvent,
): void {
  const { level, msg } = message;
  if (level > infoLevel) return;
  const lines = splitRedraws(msg).split('\n', mostLines).map(comparable);
  if (level === errorLevel && lines[0]!.startsWith('error:')) emitError(lines, message, source, tails, emit);
  else for (const line of lines) emitLine(line, level, source, emit);
}

function emitError(
  lines: string[],
  message: NixMessage,
  source: Source | null,
  tails: LogTails,
  emit: EmitEvent,
): void {
  const error = nixErrorOf(lines, (derivation) => tails.of(derivation));
  if (!error) return;
  const file = message.file && /^(.*?)(?::\d+(?::\d+)?)?$/.exec(comparable(message.file))?.[1];
  const line = figureIn(message.line);
  if (file && line)
    error.block.positions.push({
      file,
      line,
      column: figureIn(message.column),
      excerpt: new Map(),
    });
  emit({ kind: 'error', error, channel: 'json', doubtful: false, isCopy: false, source });
}

function emitLine(text: string, level: number, source: Source | null, emit: EmitEvent): void {
  const plan = announcedPlan(text);
  if (plan) emit({ kind: 'plan', plan, channel: 'json' });
  // On the terminal Nix prints the word itself.
  const line = level === warningLevel && !/^(?:warning|waiting)\b/.test(text) ? `warning: ${text}` : text;
  const match = matchLine(line);
  if (match) emit({ kind: 'line', match, line, context: [], doubtful: false, source });
  if (isEvaluationWarning(text)) emit({ kind: 'warning', message: text });
}
