import { spawn } from 'node:child_process';
import { type Deployment, deploymentSchema } from '../../builds/deployment.js';
import { ToolError, usageError } from '../../system/errors.js';
import { findProgram } from '../../system/programs.js';
import { systemReason } from '../../system/system-fault.js';
import type { CliIo } from '../io.js';
import type { SyncOptions } from './options.js';

/** Where root records what it does on this machine: in a person's directories its files would be in the way. */
export const systemBuilds = '/var/lib/nixos-rebuild-test/builds';

/** What runs a command as root, in the order in which they are looked for. */
const elevators = ['sudo', 'run0', 'doas'] as const;

/**
 * Runs `deploy`, or a subcommand of it, on this machine as root, in a process of its own, and returns the deployment that it was; null where it was none.
 * Only this is run as root: git, Nix' evaluation and the build are the person's own. Throws a usage error (`not-root`) where nothing makes a person root.
 */
export async function deployHere(
  words: readonly string[],
  { host, options, io }: { host: string; options: SyncOptions; io: CliIo },
): Promise<Deployment | null> {
  const own = [process.execPath, ...process.execArgv, process.argv[1] ?? ''];
  const recorded = [
    '--output-dir',
    options.outputDir ?? systemBuilds,
    ...(options.recording ? [] : ['--no-recording']),
  ];
  const asked = [
    '--target',
    `${host}=local`,
    '--yes',
    '--json',
    '--quiet',
    ...recorded,
    ...judgeWords(options),
  ];
  const [file = '', ...args] = [...elevation(options, io), ...own, 'deploy', ...words, ...asked];
  // sudo asks at the terminal itself, whatever its outputs are.
  const child = spawn(file, args, {
    ...{ env: io.env, cwd: io.cwd, stdio: ['inherit', 'pipe', io.progress ? 'inherit' : 'pipe'] },
  });
  const out: Buffer[] = [];
  child.stdout?.on('data', (bytes: Buffer) => out.push(bytes));
  const decoder = new TextDecoder();
  child.stderr?.on('data', (bytes: Buffer) => io.live(decoder.decode(bytes, { stream: true })));
  // Ctrl-C reaches the child through the terminal.
  const forget = io.onSignal((signal) => (io.interactive && signal === 'SIGINT') || child.kill(signal));
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('close', () => resolve());
      child.once('error', (thrown) =>
        reject(new ToolError('spawn-failed', `cannot start ${file}: ${systemReason(thrown)}`)),
      );
    });
  } finally {
    forget();
  }
  return deploymentIn(Buffer.concat(out).toString('utf8'));
}

function elevation({ elevate }: SyncOptions, io: CliIo): string[] {
  if (elevate !== undefined) return elevate.split(/\s+/).filter(Boolean);
  if (process.getuid?.() === 0) return [];
  const found = elevators.find((name) => findProgram(name, io.env) !== null);
  if (found !== undefined) return [found];
  throw usageError(
    'not-root',
    `a system is activated as root, and none of ${elevators.join(', ')} is installed`,
    '--elevate COMMAND names another program that runs a command as root.',
  );
}

function deploymentIn(text: string): Deployment | null {
  try {
    const value = JSON.parse(text) as unknown;
    const parsed = deploymentSchema.safeParse(Array.isArray(value) ? value.at(-1) : value);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** An option with its value; undefined where nobody says it. */
type Pair = [name: string, value: string | number | undefined];

/** What the options say about how the machine is judged, as `deploy` takes it. */
function judgeWords(options: SyncOptions): string[] {
  const { mode, critical, check, onFailedUnits, reboot, settle, ackTimeout, switchTimeout } = options;
  const pairs: Pair[] = [
    ['--mode', mode],
    ...critical.map((unit): Pair => ['--critical', unit]),
    ...check.map((command): Pair => ['--check', command]),
    ['--on-failed-units', onFailedUnits],
    ['--reboot', reboot],
    ['--settle', settle],
    ['--ack-timeout', ackTimeout],
    ['--switch-timeout', switchTimeout],
  ];
  return [
    ...pairs.flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)])),
    ...(options.rollback === false ? ['--no-rollback'] : []),
  ];
}
