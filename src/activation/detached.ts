import { setTimeout as sleep } from 'node:timers/promises';
import type { Host } from '../host/host.js';
import { ToolError } from '../system/errors.js';
import { quoteCommand, quoteWord } from '../text/shell.js';
import { stateRoot } from './paths.js';

// For this machine as its own host: the switch may end the session, the terminal and the display manager that its client
// runs in. So the client runs in a unit, and what is in the terminal only follows it.

export type DetachedProgram = {
  /** Letters, digits and hyphens; one program at a time has it. */
  id: string;
  argv: readonly string[];
  env: Readonly<Record<string, string>>;
  workingDirectory: string;
};

/** Of root alone: its `output`, its `status` at the end, and what else the program and who follows it leave there. */
export function detachedDirectory(id: string): string {
  return `${stateRoot}/clients/${id}`;
}

export function detachedUnit(id: string): string {
  return `nixos-rebuild-test-client-${id}.service`;
}

/**
 * Removes the environment, which it has by then and which may hold secrets. Writes the status from one moment to the next,
 * behind all of the output. An interrupt is passed on to the program alone, which ends what it has started in order, and its
 * end is waited for. Arguments: the directory, the program's words.
 */
const wrapper = `dir=$1; shift; rm -f "$dir/environment"
"$@" >"$dir/output" 2>&1 </dev/null & program=$!
trap 'kill -s INT "$program"' INT
while :; do wait "$program"; status=$?; kill -0 "$program" 2>/dev/null || break; done
echo $status >"$dir/status.new"; mv "$dir/status.new" "$dir/status"`;

/**
 * Starts a program in a unit of the system's own, which no session ends. Needs root. Throws a `ToolError` (`no-unit`)
 * with what systemd says.
 */
export async function startDetached(
  host: Host,
  program: DetachedProgram,
  signal?: AbortSignal,
): Promise<void> {
  const { id, argv, env, workingDirectory } = program;
  const dir = detachedDirectory(id);
  const words = [
    ...['systemd-run', '--quiet', '--collect', `--unit=${detachedUnit(id)}`, '--service-type=exec'],
    ...['-p', `WorkingDirectory=${workingDirectory}`, '-p', 'KillMode=mixed'],
    // Everybody may read the settings of a unit, so its environment is in a file.
    ...['-p', `EnvironmentFile=${dir}/environment`],
    ...['/bin/sh', '-c', wrapper, 'sh', dir, ...argv].map(literalWord),
  ];
  const script = [
    `mkdir -p -m 700 ${quoteWord(stateRoot)} ${quoteWord(`${stateRoot}/clients`)}`,
    `umask 077; mkdir -m 700 ${quoteWord(dir)} && : >${quoteWord(`${dir}/output`)} && cat >${quoteWord(`${dir}/environment`)} && ${quoteCommand(words)}`,
  ].join('; ');
  const { status, stderr } = await host.run(
    { script, input: Buffer.from(environmentFile(env)), timeoutSeconds: 60 },
    signal,
  );
  if (status === 0) return;
  throw new ToolError(
    'no-unit',
    `${id} cannot be started apart from this session: ${stderr.toString().trim()}`,
    {
      hint: 'This needs root, and systemd as process 1.',
    },
  );
}

/** How often, and how long after one another (ms), an interrupt is passed on: systemd may be busy with the switch itself. */
const interrupts = { times: 10, pauseMs: 500 };

/**
 * Passes an interrupt on to a program, until `signal` is aborted, with whose reason it rejects. Throws a `ToolError`
 * (`not-interrupted`) with what systemd says where the unit cannot be told.
 */
export async function interruptDetached(host: Host, id: string, signal: AbortSignal): Promise<void> {
  // The wrapper is the main process, and what the program runs at the moment hears of it from the program.
  const command = `systemctl kill --kill-whom=main --signal=INT ${quoteWord(detachedUnit(id))}`;
  for (let time = 1; ; time++) {
    const { status, stderr } = await host.run({ script: command, timeoutSeconds: 20 }, signal);
    if (status === 0) return;
    if (time === interrupts.times)
      throw new ToolError(
        'not-interrupted',
        `${detachedUnit(id)} could not be interrupted: ${stderr.toString().trim()}`,
        { hint: `It goes on. Try again, or type: ${command}` },
      );
    await sleep(interrupts.pauseMs, undefined, { signal });
  }
}

/** One word of a unit's command, in which systemd would replace variables (systemd.service(5), COMMAND LINES). */
export function literalWord(word: string): string {
  return word.replaceAll('$', '$$$$');
}

/** As systemd reads it (systemd.exec(5), EnvironmentFile=): in double quotes, where a backslash is before four characters. */
function environmentFile(env: Readonly<Record<string, string>>): string {
  return Object.entries(env)
    .filter(([name]) => /^[A-Za-z_]\w*$/.test(name))
    .map(([name, value]) => `${name}="${value.replace(/["\\`$]/g, '\\$&')}"\n`)
    .join('');
}

/**
 * Follows a program until its end, from its first byte on, as often and from as many terminals as one likes. Returns its
 * status; null where it was ended from outside, and has none.
 */
export async function followDetached(
  host: Host,
  id: string,
  onOutput: (bytes: Uint8Array) => void,
  signal?: AbortSignal,
): Promise<number | null> {
  const dir = quoteWord(detachedDirectory(id));
  for (let offset = 0; ; ) {
    // The unit is asked before the output is read: what it has written by then is in it.
    const script = `
alive=$(systemctl show -P ActiveState ${quoteWord(detachedUnit(id))})
turns=0
while [ "$turns" -lt 50 ] && [ ! -e ${dir}/status ] && [ "$(wc -c <${dir}/output)" -le ${offset} ] &&
  [ "$alive" != inactive ] && [ "$alive" != failed ]; do
  sleep 0.1
  turns=$((turns + 1))
  alive=$(systemctl show -P ActiveState ${quoteWord(detachedUnit(id))})
done
cat ${dir}/status 2>/dev/null
echo "$alive"
tail -c +${offset + 1} ${dir}/output`;
    const { stdout } = await host.run({ script, timeoutSeconds: 60 }, signal);
    const { status, alive, output } = answerOf(stdout);
    if (output.length > 0) onOutput(output);
    offset += output.length;
    if (output.length > 0) continue;
    if (status !== null) return status;
    if (!alive) return null;
  }
}

/** The status where there is one, the state of the unit, and the output. */
function answerOf(stdout: Buffer): { status: number | null; alive: boolean; output: Buffer } {
  let start = 0;
  const line = () => {
    const end = stdout.indexOf('\n', start);
    const text = stdout.toString('latin1', start, Math.max(start, end));
    start = end + 1;
    return text;
  };
  const first = line();
  const status = /^\d{1,3}$/.test(first) ? Number(first) : null;
  const state = status === null ? first : line();
  return { status, alive: !['inactive', 'failed', ''].includes(state), output: stdout.subarray(start) };
}
