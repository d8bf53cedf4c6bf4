import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { baseImage, closeMachines, container, createMachine } from '../lib/machine/index.js';
import { runProgram } from '../lib/system/programs.js';
import { race, seconds } from './measure.mjs';

/** Seconds between the two looks at a machine, of the trial and by hand. */
const settleSeconds = 2;

/** Trials in containers, and the same steps by hand. Long: with --full, or named alone. */
export async function run(report, { full }) {
  if (!full && !process.argv.includes('trial')) return;
  const image = await baseImage();
  const dir = mkdtempSync(join(tmpdir(), 'nrt-bench-'));
  try {
    const [base, next] = built(['base', 'next'], dir);
    console.log(`load ${loadavg()[0].toFixed(1)}`);
    const trial = (...hosts) => tryUpgrade(hosts, { base, next, dir });
    const works = [() => byHand(image, { base, next }), () => trial('web1'), () => trial('a', 'b', 'c')];
    const [hand, one, three] = await race(works, 2);
    report('trial: upgrade and reboot, times the steps by hand', one / hand, { most: 1.5 }, seconds(one));
    report('trial: three side by side, times one', three / one, { most: 2 }, seconds(three));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function built(variants, dir) {
  return variants.map((variant) => {
    const attribute = `${variant}.config.system.build.toplevel`;
    const argv = ['examples/miniature/variants.nix', '-A', attribute, '--out-link', join(dir, variant)];
    return execFileSync('nix-build', argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
  });
}

async function tryUpgrade(hosts, { base, next, dir }) {
  const systems = ['--from-store-path', base, '--store-path', next, '--settle', String(settleSeconds)];
  const words = [
    'trial',
    'upgrade',
    ...hosts,
    ...systems,
    '--jobs',
    '3',
    '--backend',
    'container',
    '--quiet',
  ];
  const argv = [process.execPath, resolve('lib/cli/index.js'), ...words, '--output-dir', join(dir, 'builds')];
  // Not here: the flake of this repository would be asked for settings of the hosts.
  const { status, stderr } = await runProgram(argv, { cwd: dir, env: process.env, timeoutMs: 300_000 });
  if (status !== 0) throw new Error(`the trial ended with ${status}: ${stderr}`);
}

/** What a person would do with the driver: copy, boot, copy, switch, look twice, reboot, look twice. */
async function byHand({ root }, { base, next }) {
  const machine = await createMachine('hand', container({ root, vlans: [] }));
  const bring = async (path) => {
    const closure = execFileSync('nix-store', ['--query', '--requisites', path], { encoding: 'utf8' });
    const paths = closure.trim().split('\n');
    const input = execFileSync('nix-store', ['--export', ...paths], { maxBuffer: 1e9 });
    await machine.succeed('nix-store --import >/dev/null', { input });
    await machine.succeed(`nix-env --profile /nix/var/nix/profiles/system --set ${path}`);
  };
  const look = async () => {
    for (const pause of [settleSeconds, 0]) {
      await machine.succeed('systemctl is-system-running --wait && ! systemctl --failed --quiet | grep .');
      await sleep(pause * 1000);
    }
  };
  try {
    await machine.connect();
    await machine.succeed('touch /etc/NIXOS');
    await bring(base);
    await machine.succeed(`${base}/bin/switch-to-configuration boot`);
    await machine.reboot();
    await machine.waitForUnit('multi-user.target');
    await bring(next);
    await machine.succeed(`${next}/bin/switch-to-configuration switch`);
    await look();
    await machine.reboot();
    await machine.waitForUnit('multi-user.target');
    await look();
  } finally {
    await closeMachines([machine]);
  }
}
