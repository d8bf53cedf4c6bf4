import type { Host } from '../../host/host.js';
import { type PlanInput, predictFor } from '../../plan/plan.js';
import { ToolError } from '../../system/errors.js';
import { stripControls, truncate } from '../../text/clean.js';
import { quoteWord } from '../../text/shell.js';

/** How long (s) dry-activate may take. */
const longestSeconds = 300;

/**
 * Asks a system on a host what its activation script would restart and reload, with `switch-to-configuration dry-activate`:
 * units in its lists that the units alone do not explain. The host must have the system, and its user be root or have sudo
 * without a password. Throws a ToolError (`no-dry-activate`).
 */
export async function dryActivate(
  host: Host,
  input: PlanInput,
  signal?: AbortSignal,
): Promise<NonNullable<PlanInput['requests']>> {
  const program = `${input.next.toplevel.path}/bin/switch-to-configuration`;
  const script = [
    `program=${quoteWord(program)}`,
    '[ -x "$program" ] || { echo "it does not have $program" >&2; exit 3; }',
    'if [ "$(id -u)" = 0 ]; then as=; else as="sudo -n"; fi',
    '$as "$program" dry-activate 2>&1',
  ].join('\n');
  const { status, stdout, stderr } = await host.run({ script, timeoutSeconds: longestSeconds }, signal);
  const said = stdout.toString('utf8');
  if (status !== 0) {
    const words = truncate(stripControls(`${stderr.toString('utf8')}\n${said}`).trim(), 500);
    throw new ToolError(
      'no-dry-activate',
      `dry-activate on ${host.name} ended with status ${status}: ${words}`,
      {
        hint: 'It needs the system on the host, and root or sudo without a password.',
      },
    );
  }
  const { dry } = predictFor(input);
  const listed = (name: string) => listIn(said, `would ${name} the following units: `);
  const known = new Set([...dry.would_restart, ...dry.would_start, ...dry.would_stop]);
  return {
    restart: [...listed('restart'), ...listed('start')].filter((unit) => !known.has(unit)),
    reload: listed('reload').filter((unit) => !dry.would_reload.includes(unit)),
  };
}

function listIn(said: string, start: string): string[] {
  const line = said.split('\n').find((one) => one.startsWith(start));
  return line?.slice(start.length).split(', ').filter(Boolean) ?? [];
}
