import type { Build } from '../../builds/metadata.js';
import { outcomeFacts } from '../../builds/outcome.js';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import type { RebuildRequest } from '../../rebuild/request.js';
import { runRebuild } from '../../rebuild/run.js';
import { Transcript } from '../../terminal/transcript.js';
import { shownLine } from '../../text/clean.js';
import { type CliIo, printJson } from '../io.js';
import { processKeyboard } from '../live/keyboard.js';
import { statusLine, statusText } from '../live/status-line.js';
import { buildJson, buildSummary } from '../show/build.js';

export type ShowOptions = { quiet: boolean; json: boolean };

/** Calls `cancel` at Ctrl-C and the signals that end programs; what it gives takes that back. */
export function onCancel(cancel: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, cancel);
  return () => {
    for (const signal of signals) process.off(signal, cancel);
  };
}

/** Runs one rebuild in front of a person or a script, prints how it ended, and sets the exit status. */
export async function runAndReport(request: RebuildRequest, options: ShowOptions, io: CliIo): Promise<Build> {
  const cancel = new AbortController();
  const forget = onCancel(() => cancel.abort());
  const view = liveView(request, options, io);
  try {
    const build = await runRebuild(request, { ...view.hooks, signal: cancel.signal });
    view.end();
    if (options.json) printJson(io, buildJson(build));
    else io.err(buildSummary(build, io.color));
    io.status = outcomeFacts(build.metadata.outcome).exitStatus;
    return build;
  } finally {
    view.end();
    forget();
  }
}

function liveView(
  request: RebuildRequest,
  { quiet }: ShowOptions,
  io: CliIo,
): { hooks: RebuildHooks; end: () => void } {
  const size = () => ({ cols: process.stderr.columns ?? 80, rows: process.stderr.rows ?? 24 });
  let line: ReturnType<typeof statusLine> | null = null;
  const say = (text: string) => io.err(`${io.color ? `\x1b[2m${text}\x1b[0m` : text}\n`);
  // A file or a pipe has no cursor to move: it gets the lines as the log has them.
  const plain = io.color || io.progress ? null : new Transcript();
  let open = true;
  return {
    hooks: {
      onStart: ({ attach, argv }) => {
        if (!quiet) {
          say(`+ ${shownLine(argv.join(' '))}`);
          if (attach) say(`to watch it: ${attach}`);
        }
        if (io.progress) line = statusLine(io.err, size);
      },
      onNotice: (message) => say(`note: ${shownLine(message)}`),
      ...(quiet ? {} : { onOutput: (text: string) => io.err(plain ? plain.push(text) : text) }),
      ...(io.progress ? { onStatus: (status) => line?.show(statusText(status, size().cols - 2)) } : {}),
      ...(request.interactive ? { keyboard: processKeyboard(1) } : {}),
    },
    end: () => {
      if (open && plain) io.err(plain.end());
      if (open && line) line.end();
      open = false;
    },
  };
}
