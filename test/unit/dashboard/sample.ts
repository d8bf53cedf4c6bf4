import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Metadata } from '../../../src/builds/metadata.js';
import type { Failure } from '../../../src/nix/failures/failure.js';
import { metadata } from '../history/builders.js';
import { gaussian, seeded } from '../history/random.js';

const hour = 3_600_000;
const hosts = ['laptop', 'server', 'router'];
const hash = '7rjj6dfx0i3q5z3ylxw6b0l3sv2rcyzz';

/** Made-up builds that look like a small fleet's: three hosts, a slow step, some failures. */
export async function writeSampleBuilds(root: string, count: number, now: number): Promise<void> {
  const random = seeded(count);
  for (let index = 0; index < count; index += 1) {
    const started = now - (count - index) * 5 * hour - Math.floor(random() * hour);
    await writeBuild(root, sampleMetadata(index, count, started, random));
  }
}

/** Writes one build's directory as a rebuild leaves it, with a cast, a log and a picture. */
export async function writeBuild(root: string, build: Metadata): Promise<string> {
  const stamp = build.timestamp.replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  const dir = join(root, `rebuild-${stamp}`);
  await mkdir(dir, { recursive: true });
  const lines = logOf(build);
  await writeFile(join(dir, 'metadata.json'), `${JSON.stringify(build, null, 2)}\n`);
  await writeFile(join(dir, 'rebuild.log'), `${lines.join('\n')}\n`);
  await writeFile(join(dir, 'rebuild.cast'), castOf(build, lines));
  await writeFile(join(dir, 'final.png'), tinyPng());
  return dir;
}

function sampleMetadata(index: number, count: number, started: number, random: () => number): Metadata {
  const host = hosts[Math.floor(random() * random() * 3)]!;
  const slow = index > count * 0.8 && host === 'laptop' ? 1.5 : 1;
  const evaluating = 18 * slow * (1 + 0.1 * gaussian(random));
  const fetching = 9 * (1 + 0.3 * random());
  const building = (host === 'server' ? 160 : 70) * (1 + 0.12 * gaussian(random));
  const failed = random() < 0.12;
  const lengths = {
    preparing: 0.8,
    evaluating,
    fetching,
    building,
    ...(failed ? {} : { activating: 4 + random() }),
  };
  let end = 0;
  const phases = Object.entries(lengths).map(([name, length]) => {
    const phase = { name, start_seconds: end, duration_seconds: length };
    end += length;
    return phase;
  });
  const failures = failed ? [builderFailure] : [];
  return metadata({
    success: !failed,
    outcome: failed ? 'failed' : 'success',
    exit_code: failed ? 1 : 0,
    timestamp: new Date(started).toISOString(),
    finished_at: new Date(started + end * 1000).toISOString(),
    duration_seconds: end,
    action: 'test',
    host,
    flake: `.#${host}`,
    phases,
    failure: failures[0] ?? null,
    failures,
    error_message: failures[0]?.message ?? null,
    activity: {
      built: 12 + (index % 7),
      fetched: 40 + (index % 11),
      download_bytes: 48_234_112,
      slowest: [
        { derivation: `/nix/store/${hash}-linux-6.12.8.drv`, seconds: building * 0.6 },
        { derivation: `/nix/store/${hash}-nixos-manual-html.drv`, seconds: building * 0.2 },
        { derivation: `/nix/store/${hash}-initrd.drv`, seconds: building * 0.1 },
      ],
    },
    result: {
      store_path: `/nix/store/${hash}-nixos-system-${host}-25.11`,
      closure_bytes: 4_123_456_789 + index * 1_000_000,
      compared_with: `/nix/store/${hash}-nixos-system-${host}-25.11`,
      packages: [
        {
          name: 'firefox',
          change: 'upgraded',
          old_versions: ['133.0'],
          new_versions: ['134.0'],
          size_delta_bytes: 2_400_000,
        },
        {
          name: 'openssl',
          change: 'upgraded',
          old_versions: ['3.3.2'],
          new_versions: ['3.3.3'],
          size_delta_bytes: 1024,
        },
        {
          name: 'htop',
          change: 'added',
          old_versions: [],
          new_versions: ['3.4.0'],
          size_delta_bytes: 402_000,
        },
        {
          name: 'neofetch',
          change: 'removed',
          old_versions: ['7.1.0'],
          new_versions: [],
          size_delta_bytes: -310_000,
        },
      ],
    },
    resources: {
      cpu_seconds: end * 2.3,
      peak_memory_bytes: 2_912_345_678,
      series: Array.from({ length: 60 }, (_, point) => ({
        seconds: (end * point) / 59,
        cpu_percent: 180 + 120 * Math.sin(point / 6) + 40 * random(),
        memory_bytes: 8e8 + 3e7 * point + 1e8 * random(),
      })),
    },
    files: { log: 'rebuild.log', cast: 'rebuild.cast', frames: null, screenshot: 'final.png', gif: null },
    versions: { 'nixos-rebuild-test': '1.0.0', nix: '2.31.2', tmux: '3.5a' },
  });
}

const builderFailure: Failure = {
  family: 'builder',
  confidence: 0.98,
  message: `error: builder for '/nix/store/${hash}-foo-1.2.drv' failed with exit code 2`,
  derivation: `/nix/store/${hash}-foo-1.2.drv`,
  location: { file: 'hosts/laptop.nix', line: 12, column: 3 },
  log_tail: [
    'unpacking sources',
    'patching sources',
    'building',
    "foo.c:42:10: error: 'bar' undeclared",
    'make: *** [Makefile:7: foo.o] Error 1',
  ],
  hint: 'The compiler stopped: look at the first error in the log above, not at the last.',
  reproduce: `nix build 'git+file:.?rev=c0ffee0#nixosConfigurations.laptop.config.system.build.toplevel'`,
};

function logOf(build: Metadata): string[] {
  const lines = [
    'building the system configuration...',
    `these ${build.activity?.built ?? 0} derivations will be built:`,
  ];
  for (const { derivation } of build.activity?.slowest ?? []) lines.push(`  ${derivation}`);
  for (const { derivation, seconds } of build.activity?.slowest ?? [])
    lines.push(`building '${derivation}'...`, `  finished in ${seconds.toFixed(1)}s`);
  lines.push(
    ...(build.failure
      ? [build.failure.message]
      : ['activating the configuration...', 'setting up /etc...', 'reloading user units for root...']),
  );
  return lines;
}

function castOf(build: Metadata, lines: readonly string[]): string {
  const total = build.duration_seconds ?? 1;
  const header = {
    version: 2,
    width: 120,
    height: 40,
    timestamp: Math.floor(Date.parse(build.timestamp) / 1000),
  };
  const output = lines.map(
    (line, index) => [(total * index) / lines.length, 'o', `\u001b[1;34m>\u001b[0m ${line}\r\n`] as const,
  );
  const markers = build.phases.map(({ start_seconds: start, name }) => [start, 'm', name] as const);
  const events = [...output, ...markers].sort((a, b) => a[0] - b[0]);
  return `${[header, ...events].map((value) => JSON.stringify(value)).join('\n')}\n`;
}

/** A valid grey PNG of 240 by 120, so that pages have a picture to show. */
function tinyPng(): Buffer {
  const [width, height] = [240, 120];
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const pixels = Buffer.alloc((width + 1) * height, 40);
  for (let row = 0; row < height; row += 1) pixels[row * (width + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** CRC-32 of the PNG specification, annex D. */
function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  }
  return ~value >>> 0;
}
