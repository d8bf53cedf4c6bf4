// Runs a command with a Nix of one version, a store of its own and nothing of the host's configuration,
// through a pipe or on a pseudo terminal, and returns the raw bytes it printed.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { spawn as spawnPty } from 'node-pty';
import { modernNix, offlineNixConfig } from '../setup/modern-nix.mjs';

/** The versions that are provoked, and where their programs are (null: the host's PATH). */
export const versions = [
  { name: '2.8', bin: () => null },
  { name: '2.26', bin: () => modernNix('trixie') },
  { name: '2.34', bin: () => modernNix('sid') },
];

export const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * `setup` is what the scenario made: { cwd, env, config, command, act }. The mount namespace ends with the
 * command, so nothing stays mounted. Returns { exitCode, output, activity }.
 */
export async function runNix({ version, terminal, home, store, setup }) {
  const bin = version.bin();
  const log = join(home, 'activity.json');
  rmSync(log, { force: true });
  const config = [setup.config ?? offlineNixConfig, ...(setup.extraConfig ?? [])];
  if (version.name === '2.34' && !setup.noActivity) config.push(`json-log-path = ${log}`);
  const env = {
    PATH: bin ? `${bin}:${process.env.PATH}` : process.env.PATH,
    HOME: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    NIX_CONFIG: config.join('\n'),
    GIT_CONFIG_GLOBAL: join(home, 'gitconfig'),
    // Nix 2.8 has no such option.
    PRINT_OUT_PATHS: version.name === '2.8' ? '' : '--print-out-paths',
    ...setup.env,
  };
  mkdirSync('/nix', { recursive: true });
  mkdirSync(store, { recursive: true });
  const mount = setup.storeSize
    ? `mount -t tmpfs -o size=${setup.storeSize} none /nix`
    : 'mount --bind "$STORE" /nix';
  const script = `${mount} && ${setup.before ?? ':'} && exec ${setup.wrapper ?? ''} sh -c "$COMMAND"`;
  const argv = ['-m', 'sh', '-c', script];
  const options = { cwd: setup.cwd, env: { ...env, STORE: store, COMMAND: setup.command } };
  const { exitCode, output } = await (terminal === 'tty' ? onTerminal : throughPipe)(
    argv,
    options,
    setup.act,
  );
  const activity = existsSync(log) ? readFileSync(log, 'utf8') : null;
  return { exitCode, output, activity };
}

function throughPipe(argv, options, act) {
  return new Promise((resolve) => {
    const child = spawn('unshare', argv, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const chunks = [];
    const react = act?.({ kill: (signal) => process.kill(-child.pid, signal) });
    const take = (chunk) => {
      chunks.push(chunk);
      react?.(Buffer.concat(chunks).toString());
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('close', (code, signal) =>
      resolve({ exitCode: code ?? 128 + signalNumber(signal), output: Buffer.concat(chunks).toString() }),
    );
  });
}

function onTerminal(argv, options, act) {
  return new Promise((resolve) => {
    const child = spawnPty('unshare', argv, { ...options, cols: 120, rows: 40, name: 'xterm-256color' });
    let output = '';
    const react = act?.({ kill: () => child.write('\x03') });
    child.onData((data) => {
      output += data;
      react?.(output);
    });
    child.onExit(({ exitCode, signal }) => resolve({ exitCode: signal ? 128 + signal : exitCode, output }));
  });
}

const signalNumber = (name) => ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 })[name] ?? 1;

export function git(cwd, ...words) {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
    cwd,
    stdio: 'pipe',
  });
}
