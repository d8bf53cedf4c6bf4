import type { HostRemediesOptions } from '../../remedy/on-host/host-remedies.js';
import type { RebuildHooks } from '../hooks.js';
import type { SequelStage } from '../sequel.js';
import { askPerson } from './ask-person.js';
import { sayRemedy } from './say-remedy.js';

type Edges = Pick<
  HostRemediesOptions,
  'signal' | 'secondsLeft' | 'attemptsBefore' | 'ask' | 'say' | 'print' | 'notice'
>;

/** Who hears of remedies on a host that are part of a recording, and who is asked: as for those of the rebuild before. */
export function remedyEdges({ stage, hooks }: { stage: SequelStage; hooks: RebuildHooks }): Edges {
  const { redaction } = stage;
  return {
    signal: hooks.signal,
    secondsLeft: () => stage.secondsLeft(),
    attemptsBefore: stage.remedies.reduce((sum, { attempts }) => sum + attempts, 0),
    ask: (question) => askPerson(question, hooks, { secondsLeft: stage.secondsLeft(), redaction }),
    say: (text) => sayRemedy(text, { recording: stage, hooks, redaction }),
    print: (lines) => stage.print(lines),
    notice: (message) => stage.notice(message),
  };
}
