import { ToolError } from '../../system/errors.js';
import { randomHex } from '../../system/random.js';
import { stripControls, truncate } from '../../text/clean.js';
import type { Host } from '../host.js';
import { sectionsOf } from '../system/sections.js';
import type { HostFacts } from './host-facts.js';
import { factsIn } from './parse.js';
import { type FactsQuestions, factsScript } from './script.js';

/** How long (s) a host may take to answer, besides its own checks. */
const answerSeconds = 60;

/**
 * Reads the facts of a host in one round trip that changes nothing on it. Throws a ToolError (`bad-answer`) for an answer
 * that is not whole, and `HostUnreachable`.
 */
export async function readHostFacts(
  host: Host,
  questions: FactsQuestions,
  signal?: AbortSignal,
): Promise<HostFacts> {
  const mark = randomHex(16);
  const timeoutSeconds = answerSeconds + questions.checks.length * questions.checkSeconds;
  const result = await host.run({ script: factsScript(mark, questions), timeoutSeconds }, signal);
  const sections = sectionsOf(`\n${result.stdout.toString('utf8')}`, mark);
  if (!sections.has('end')) {
    const said = truncate(stripControls(result.stderr.toString('utf8')).trim(), 300);
    throw new ToolError(
      'bad-answer',
      `${host.name} did not tell how it is (status ${result.status})${said && `: ${said}`}`,
      { hint: 'It needs a POSIX shell, coreutils, grep and systemd.' },
    );
  }
  return factsIn(sections, questions);
}
