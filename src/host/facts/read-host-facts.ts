import type { Host } from '../host.js';
import { askInSections } from '../sections.js';
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
  const { checks, checkSeconds } = questions;
  const question = {
    script: factsScript(questions),
    timeoutSeconds: answerSeconds + checks.length * checkSeconds,
    tells: 'how it is',
    needs: 'a POSIX shell, coreutils, grep and systemd',
  };
  const sections = await askInSections(host, question, signal);
  return factsIn(sections, questions);
}
