import { activationStates, type HostStatus } from '../../activation/index.js';
import { shownLine } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { colored, joinedSections, titled } from '../../text/layout.js';
import { alignColumns } from '../../text/table.js';
import { systemWords } from './system-words.js';

const shownGenerations = 8;

/** What a host runs and boots and what it knows of deployments, as lines for people. */
export function statusLines(name: string, status: HostStatus, color: boolean): string[] {
  const { host, activations, cutShort, generations } = status;
  const age = (started: number) => `${formatDuration(Math.max(0, host.uptime - started))} ago`;
  return joinedSections([
    [colored(shownLine(name, 100), 1, color)],
    alignColumns([
      ['runs', systemWords(host.current)],
      [
        'profile',
        `${systemWords(host.profile)}${host.profile === host.current ? '' : ', another one than runs'}`,
      ],
      ['booted', systemWords(host.booted)],
      ['up for', formatDuration(host.uptime)],
    ]),
    titled(
      'deployments since it was booted',
      alignColumns(
        activations.map(({ id, state, record, request, isSupervised }) => [
          shownLine(id, 40),
          shownLine([state.state, state.reason].filter(Boolean).join(': '), 60),
          activationStates[state.state] === null && !isSupervised
            ? 'nobody supervises it: deploy recover'
            : '',
          record ? age(record.started) : '',
          shownLine(request.by ?? '', 60),
        ]),
      ),
    ),
    titled(
      'ended by a power cut',
      cutShort.map(({ id, new: next }) => `${shownLine(id, 40)}  ${systemWords(next)}`),
    ),
    titled(
      'generations',
      generations
        .slice(-shownGenerations)
        .map(
          ({ number, toplevel }) =>
            `${number}  ${systemWords(toplevel)}${toplevel === host.current ? '  (runs)' : ''}`,
        ),
    ),
  ]);
}
