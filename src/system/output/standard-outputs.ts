import { BoundedOutput, type Gap } from './bounded-output.js';
import { openStandard } from './descriptor.js';

/** Standard output and standard error; the same object where both lead to one pipe, socket or terminal, to keep their order. */
export type StandardOutputs = { out: BoundedOutput; err: BoundedOutput };

/** `gapText` returns what stands in place of live text that was dropped, with its line ends. */
export function standardOutputs(gapText: (gap: Gap) => string): StandardOutputs {
  const opened = {
    out: openStandard({ fd: 1, stream: () => process.stdout }),
    err: openStandard({ fd: 2, stream: () => process.stderr }),
  };
  const bounded = ({ sink, isTerminal }: (typeof opened)['out']) =>
    new BoundedOutput(sink, {
      isTerminal,
      // The text before may have ended within an escape sequence or in a colour.
      gapText: (gap) => (isTerminal ? `\x18\x1b[0m\r\n${gapText(gap)}` : gapText(gap)),
    });
  const err = bounded(opened.err);
  return { err, out: opened.out.target === opened.err.target ? err : bounded(opened.out) };
}
