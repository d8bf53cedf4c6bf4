import { accessSync, constants } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../../system/environment.js';
import { startBound } from '../../system/proc/bound-process.js';

/** How QEMU runs a guest's instructions: in hardware, or translated one by one. */
export type Accelerator = { name: 'kvm' | 'tcg'; slowdown: number; args: string[] };

/** Hardware runs a guest about ten times as fast as translation; busy machines need more. */
const emulationSlowdown = 15;

const accelerators: Record<Accelerator['name'], Accelerator> = {
  kvm: { name: 'kvm', slowdown: 1, args: ['-accel', 'kvm', '-cpu', 'host'] },
  // The plainest processor is the fastest to translate, and a large buffer translates less twice.
  tcg: {
    ...{ name: 'tcg', slowdown: emulationSlowdown },
    args: ['-accel', 'tcg,thread=multi,tb-size=512', '-cpu', 'qemu64'],
  },
};

/**
 * A boot sector that writes 0x10 to port 0xf4: mov dx, 0xf4; mov al, 0x10; out dx, al; hlt. QEMU's isa-debug-exit ends
 * with twice that value and one as its status then.
 */
const bootSector = Buffer.concat(
  [Buffer.from([0xba, 0xf4, 0x00, 0xb0, 0x10, 0xee, 0xf4]), Buffer.alloc(503), Buffer.from([0x55, 0xaa])],
  512,
);
const ranStatus = 33;
/** Where KVM works, a kernel is through in a second. */
const probeMs = 15_000;
const maxOutput = 16 * 1024;

/** Whether KVM works, and if not why, in a few words. */
export type KvmProbe = { works: true } | { works: false; reason: string };

/**
 * Runs whole guests under KVM: a boot sector through the BIOS and, where one is given, a Linux kernel, which ends at once
 * because it finds no root. A /dev/kvm that opens proves nothing, and neither does a guest that runs a few instructions:
 * where virtualisation is nested badly, a kernel hangs at the first instruction that is emulated wrongly.
 */
export async function probeKvm(
  qemu: string,
  options: { dir: string; env: Environment; kernel: string | null },
): Promise<KvmProbe> {
  const { dir, env, kernel } = options;
  try {
    accessSync('/dev/kvm', constants.R_OK | constants.W_OK);
  } catch {
    return { works: false, reason: 'there is no /dev/kvm that this user may open' };
  }
  const disk = join(dir, 'probe.img');
  await writeFile(disk, bootSector);
  const machine = [
    qemu,
    '-nodefaults',
    '-no-user-config',
    '-display',
    'none',
    '-no-reboot',
    ...accelerators.kvm.args,
  ];
  try {
    const sector = await run([
      ...[...machine, '-machine', 'pc', '-m', '16M', '-device', 'isa-debug-exit,iobase=0xf4,iosize=1'],
      ...['-drive', `file=${disk},format=raw,if=ide`],
    ]);
    if (sector.problem !== null) return { works: false, reason: sector.problem };
    if (sector.status !== ranStatus)
      return { works: false, reason: `a guest ended with status ${sector.status}` };
    if (kernel === null) return { works: true };
    const parameters = 'console=ttyS0 quiet panic=-1';
    const linux = await run([
      ...[
        ...machine,
        '-machine',
        'q35',
        '-m',
        '256M',
        '-kernel',
        kernel,
        '-append',
        parameters,
        '-serial',
        'stdio',
      ],
    ]);
    if (linux.problem !== null) return { works: false, reason: linux.problem };
    return linux.output.includes('Kernel panic')
      ? { works: true }
      : { works: false, reason: 'Linux did not start' };
  } finally {
    await rm(disk, { force: true });
  }

  async function run(argv: string[]): Promise<{ problem: string | null; status: number; output: string }> {
    const started = await startBound(argv, { env, stdout: 'pipe' });
    let output = '';
    started.child.stdout?.on('data', (bytes: Buffer) => {
      output = (output + bytes.toString('latin1')).slice(-maxOutput);
    });
    const deadline = performance.now() + probeMs;
    const isFaulty = () => /KVM internal error|emulation failure|failed to set MSR/i.test(started.words());
    let status: number | null = null;
    while (status === null && !isFaulty() && performance.now() < deadline)
      status = await Promise.race([started.ended, sleep(50, null)]);
    started.child.kill('SIGKILL');
    if (isFaulty()) return { problem: 'KVM reported an internal error', status: 1, output };
    if (status === null)
      return { problem: `a guest did not end within ${probeMs / 1000} s`, status: 1, output };
    return { problem: null, status, output };
  }
}

const probed = new Map<string, Promise<KvmProbe>>();

/**
 * The fastest that works, or the one that was asked for. `onNotice` receives once why guests are emulated. The answer for a
 * `kernel` does not change while this machine is up, and is found out once.
 */
export async function acceleratorFor(
  asked: Accelerator['name'] | 'auto',
  kernel: string | null,
  probe: () => Promise<KvmProbe>,
  onNotice: (message: string) => void,
): Promise<Accelerator> {
  if (asked !== 'auto') return accelerators[asked];
  const known = probed.get(kernel ?? '');
  const probing = known ?? probe();
  probed.set(kernel ?? '', probing);
  const found = await probing;
  if (found.works) return accelerators.kvm;
  if (!known)
    onNotice(
      `KVM does not work here (${found.reason}); guests are emulated, which is about ten times slower`,
    );
  return accelerators.tcg;
}
