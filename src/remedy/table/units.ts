import type { Remedy } from '../remedy.js';

/** How long the restart of a unit may take. */
export const restartSeconds = 120;
const unitName =
  /(?:^|[\s"'(])([A-Za-z0-9:_.@\\-]{1,200}\.(?:service|socket|timer|mount|path))(?=$|[\s"'),:;])/;

/** A unit that is there and not masked is started anew; it has helped where it still runs after that. */
const restart = `
[ "$(systemctl show --property LoadState --value -- "$1")" = loaded ] || { echo "$1 is not there, or is masked"; exit 3; }
systemctl reset-failed -- "$1"
systemctl restart -- "$1"`;

/** What is done about units that fail. */
export const units: readonly Remedy[] = [
  {
    name: 'restart-unit',
    families: ['units'],
    level: 'opt-in',
    confidence: 0.4,
    about: 'A unit has failed that may run when it is started once more.',
    changes: 'The unit is restarted once.',
    verified: 'The machine is well: it is looked at as after every activation.',
    where: ['guest', 'target'],
    treat: ({ message }) => {
      const [, unit] = unitName.exec(message) ?? [];
      if (unit === undefined) return null;
      const command = {
        argv: ['/bin/sh', '-c', restart, 'sh', unit],
        cwd: '/',
        timeoutSeconds: restartSeconds,
      };
      return { does: `restarts ${unit} once`, commands: [command] };
    },
  },
];
