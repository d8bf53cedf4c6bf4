import { redactText } from '../../redact/stream-redactor.js';
import type { HostRemediesOptions } from '../../remedy/on-host/host-remedies.js';
import { strippedLine } from '../../text/clean.js';
import type { RebuildHooks } from '../hooks.js';
import type { SequelStage } from '../sequel.js';
import { askPerson } from './ask-person.js';

type Edges = Pick<HostRemediesOptions, 'signal' | 'attemptsBefore' | 'ask' | 'say' | 'print' | 'notice'>;

/** Who hears of remedies on a host that are part of a recording, and who is asked: as for those of the rebuild before. */
export function remedyEdges({ stage, hooks }: { stage: SequelStage; hooks: RebuildHooks }): Edges {
  const { redaction } = stage;
  return {
    signal: hooks.signal,
    attemptsBefore: stage.remedies.reduce((sum, { attempts }) => sum + attempts, 0),
    ask: (question) => askPerson(question, hooks, { secondsLeft: null, redaction }),
    say: (text) => {
      stage.note(text);
      hooks.onRemedy?.(redactText(redaction, strippedLine(text)));
    },
    print: (lines) => stage.print(lines),
    notice: (message) => stage.notice(message),
  };
}
