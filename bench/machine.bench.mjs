import { createHash, randomBytes } from 'node:crypto';
import { loadavg } from 'node:os';
import { baseImage, closeMachines, container, createMachine, qemu } from '../lib/machine/index.js';
import { readProcesses } from '../lib/system/proc/stat.js';
import { seconds, time } from './measure.mjs';

const MiB = 1024 * 1024;

/** Machines of the base image, which `nixos-rebuild-test machine setup` makes. Long: with --full, or named alone. */
export async function run(report, { full }) {
  if (!full && !process.argv.includes('machine')) return;
  const image = await baseImage();
  console.log(`load ${loadavg()[0].toFixed(1)}`);
  await containers(report, image);
  await virtualMachines(report, image);
}

async function containers(report, { root }) {
  const machine = await createMachine('web', container({ root }));
  try {
    const boot = await time(async () => {
      await machine.start();
      await machine.succeed('true');
    });
    report('container: boot to the first command, s', boot / 1000, { most: 1.5 }, 'from an image');
    const [command] = await shortest(20, () => machine.succeed('true'));
    report('container: a command, s', command / 1000, { most: 0.2 }, 'the shortest of 20');
    const cut = await time(async () => {
      await machine.crash();
      await machine.start();
      await machine.succeed('true');
    });
    report('container: power cut and boot, s', cut / 1000, { most: 2 }, 'to the first command');
  } finally {
    await closeMachines([machine]);
  }
}

async function virtualMachines(report, image) {
  const machine = await createMachine('web', qemu({ image }));
  const open = [machine];
  try {
    const boot = await time(async () => {
      await machine.start();
      await machine.succeed('true');
    });
    const bootCpu = childrenSeconds();
    report('qemu: boot, processor seconds', bootCpu, {}, `${seconds(boot)} on the clock`);
    await machine.waitForUnit('multi-user.target');
    await roundTrip(report, machine);
    await bigOutput(report, machine);
    const { value: snapshot } = await machine.snapshot();
    const commands = [];
    const [revert] = await shortest(
      3,
      async () => {
        await machine.revert(snapshot);
      },
      async () => commands.push(await time(() => machine.succeed('true'))),
    );
    const detail = `${seconds(revert)}, and ${seconds(Math.min(...commands))} for the first command`;
    report('qemu: revert, part of a boot', revert / boot, { most: 0.02 }, detail);
    let forks;
    const forking = await time(async () => {
      ({ value: forks } = await machine.fork(snapshot, ['one']));
      open.push(...forks);
      await forks[0].succeed('true');
    });
    report('qemu: fork, part of a boot', forking / boot, { most: 0.1 }, seconds(forking));
    const five = await time(async () => {
      ({ value: forks } = await machine.fork(snapshot, ['a', 'b', 'c', 'd', 'e']));
      open.push(...forks);
      await Promise.all(forks.map((fork) => fork.succeed('true')));
    });
    const names = await Promise.all(forks.map((fork) => fork.succeed('uname -n; cat /etc/machine-id')));
    report(
      'qemu: of five forks, with names and ids of their own',
      new Set(names).size,
      { least: 5 },
      seconds(five),
    );
  } finally {
    await closeMachines(open);
  }
}

/** What a command costs this process, which polls nothing while it waits. */
async function roundTrip(report, machine) {
  const count = 20;
  const start = process.cpuUsage();
  const clock = await time(async () => {
    for (let i = 0; i < count; i++) await machine.succeed('true');
  });
  const { user, system } = process.cpuUsage(start);
  const each = (user + system) / 1e6 / count;
  report(
    'qemu: a command, processor seconds of the driver',
    each,
    { most: 0.1 },
    `${seconds(clock / count)} each`,
  );
}

async function bigOutput(report, machine) {
  const bytes = randomBytes(10 * MiB);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const into = await time(() => machine.succeed('cat >/run/bytes', { input: bytes }));
  let printed;
  const out = await time(async () => {
    printed = await machine.readFile('/run/bytes');
  });
  const isEqual = createHash('sha256').update(printed).digest('hex') === hash;
  report('qemu: 10 MB out of the shell, s', isEqual ? out / 1000 : Number.NaN, {}, `in: ${seconds(into)}`);
}

/** The times of so many calls of `work`, shortest first; `after` each is not counted. */
async function shortest(times, work, after = () => {}) {
  const all = [];
  for (let i = 0; i < times; i++) {
    all.push(await time(work));
    await after();
  }
  return all.sort((a, b) => a - b);
}

/** Processor seconds of the processes below this one that still run, and of those that they have waited for. */
function childrenSeconds() {
  const processes = readProcesses() ?? [];
  const below = (parent) =>
    processes
      .filter((one) => one.parent === parent)
      .reduce((sum, one) => sum + one.cpuTicks + below(one.pid), 0);
  return below(process.pid) / 100;
}
