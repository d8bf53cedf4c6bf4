import type { Deployment } from '../../builds/deployment.js';
import type { Health } from '../../builds/health.js';
import type { MachineEnd, TrialAnswered, TrialQuestion } from '../../builds/trial.js';
import { formatDuration } from '../../text/duration.js';
import type { TrialParts } from './parts.js';

/** The step of a deployment in which its host is booted. */
const rebootStep = 'rebooting';

/** The reason of a deployment of what ran already. */
export const unchanged = 'unchanged';

/** What the parts of a trial say to each question, in their order. */
export function answersOf(parts: TrialParts): TrialAnswered[] {
  const { build, base, upgrade, rollback, asked, end } = parts;
  const answers = [
    answered('builds', build.base && build.next, build.seconds, buildWords(parts)),
    base && answered('base-boots', base.ok, base.seconds, base.message),
    upgrade && answered('upgrades', isActivated(upgrade), switchSeconds(upgrade), upgradeWords(parts)),
    rebootAnswer(parts),
    rollback &&
      answered('rolls-back', rollback.success, rollback.duration_seconds, causeOf(rollback, parts.host)),
  ].filter((answer) => answer !== null);
  const last = answers.at(-1);
  // The machine was gone before the last of them could be known.
  if (end !== null && last) Object.assign(last, { answer: 'no', message: endWords(end) });
  const known = new Map(answers.map((answer) => [answer.question, answer]));
  const wanted: [TrialQuestion, boolean][] = [
    ['builds', true],
    ['base-boots', true],
    ['upgrades', true],
    ['reboots', asked.reboot],
    ['rolls-back', asked.rollback],
  ];
  return wanted.map(([question, isAsked]) => {
    const open = { question, seconds: null, message: '' };
    if (question === 'rolls-back' && isAsked && upgrade?.reason === unchanged)
      return { ...open, answer: 'not-asked', message: 'nothing has changed from which it could go back' };
    return known.get(question) ?? { ...open, answer: isAsked ? 'not-reached' : 'not-asked' };
  });
}

function answered(question: TrialQuestion, isYes: boolean, seconds: number | null, message: string) {
  return { question, answer: isYes ? 'yes' : 'no', seconds, message } as TrialAnswered;
}

function buildWords({ build }: TrialParts): string {
  if (build.base && build.next) return '';
  const which = build.base ? 'the new system' : 'the base system';
  const { failure } = build;
  const why = failure?.cause ?? failure?.message;
  return `${which} was not built${why ? `: ${why}` : ''}`;
}

/** Whether a system is the one that runs or boots: the boot that it may need after that is another question. */
export function isActivated(deployment: Deployment): boolean {
  return deployment.success || hasRebooted(deployment);
}

/** Whether a deployment came as far as the boot of its host. */
export function hasRebooted({ steps }: Deployment): boolean {
  return steps.some(({ name }) => name === rebootStep);
}

function switchSeconds(deployment: Deployment): number {
  return deployment.duration_seconds - bootSeconds(deployment);
}

/** From the boot on, with the looks after it. */
function bootSeconds({ steps, duration_seconds }: Deployment): number {
  const boot = steps.find(({ name }) => name === rebootStep);
  return boot === undefined ? 0 : duration_seconds - boot.start_seconds;
}

function rebootAnswer({ upgrade, reboot, host }: TrialParts): TrialAnswered | null {
  const booted = reboot ?? (upgrade && hasRebooted(upgrade) ? upgrade : null);
  if (booted === null) return null;
  return answered('reboots', booted.success, bootSeconds(booted), causeOf(booted, host));
}

function upgradeWords({ upgrade, said, host }: TrialParts): string {
  if (upgrade === null || isActivated(upgrade)) return '';
  const found = upgrade.health?.findings.find(({ level }) => level === 'rollback');
  const cause = causeOf(upgrade, host);
  const isTried = upgrade.outcome !== 'needs_boot' && found === undefined;
  return isTried && said?.cause ? `${cause}: ${said.cause}` : cause;
}

/** Why a deployment did not succeed, without the host's name; "" where it did. */
function causeOf({ success, health, message, outcome }: Deployment, host: string): string {
  if (success) return '';
  const found = health?.findings.find(({ level }) => level === 'rollback');
  if (found !== undefined && outcome !== 'rollback_failed') return findingWords(found);
  return message.startsWith(`${host} `) ? message.slice(host.length + 1) : message;
}

/** What was found, with what it is about: a check is a command, which its message does not repeat. */
function findingWords({ subject, message }: Health['findings'][number]): string {
  return subject === null || message.includes(subject) ? message : `${message} (${subject})`;
}

/** How a machine ended by itself: `kernel panic in 8.0 s: Attempted to kill init!`. */
export function endWords({ kind, seconds, detail }: MachineEnd): string {
  const how = { panic: 'kernel panic', poweroff: 'it shut itself down' }[kind] ?? 'its machine stopped';
  return `${how} in ${formatDuration(seconds)}${detail === '' ? '' : `: ${detail}`}`;
}
