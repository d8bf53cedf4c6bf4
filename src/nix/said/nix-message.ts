import { matchLine } from '../catalogue/index.js';
import { comparable } from '../comparable.js';
import { nixErrorOf } from '../failures/nix-error.js';
import { figureIn } from '../figure.js';
import type { EmitEvent } from './event.js';
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

/** Emits the events of a message: an error as a whole, anything else line by line. */
export function emitMessage(message: NixMessage, tails: LogTails, emit: EmitEvent): void {
  const { level, msg } = message;
  if (level > infoLevel) return;
  const lines = splitRedraws(msg).split('\n', mostLines).map(comparable);
  if (level === errorLevel && lines[0]!.startsWith('error:')) emitError(lines, message, tails, emit);
  else for (const line of lines) emitLine(line, level, emit);
}

function emitError(lines: string[], message: NixMessage, tails: LogTails, emit: EmitEvent): void {
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
  emit({ kind: 'error', error, channel: 'json', doubtful: false });
}

function emitLine(text: string, level: number, emit: EmitEvent): void {
  const plan = announcedPlan(text);
  if (plan) emit({ kind: 'plan', plan, channel: 'json' });
  // On the terminal Nix prints the word itself.
  const line = level === warningLevel && !/^(?:warning|waiting)\b/.test(text) ? `warning: ${text}` : text;
  const match = matchLine(line);
  if (match) emit({ kind: 'line', match, line, context: [], doubtful: false });
  if (isEvaluationWarning(text)) emit({ kind: 'warning', message: text });
}
