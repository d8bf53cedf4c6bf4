// The recordings that are measured, generated so that they are the same everywhere.

/** A small generator of random numbers with a seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const words =
  'checking for gcc unpacking sources patching script interpreter paths in building install -m 644 CC src/main.o ld warning: unused variable configure: creating ./config.status running phase: buildPhase /nix/store/4kx6n1h7r2vbw0zq-glibc-2.40/lib/libc.so.6 x86_64-unknown-linux-gnu [100%] Linking CXX executable Compiling serde v1.0.219 copying path from https://cache.nixos.org'.split(
    ' ',
  );

function logLine(next) {
  let line = '';
  const length = 20 + next() * 95;
  while (line.length < length) {
    const word = words[Math.floor(next() * words.length)];
    line += `${word}${next() < 0.3 ? Math.floor(next() * 100000) : ''} `;
  }
  line = line.slice(0, 118);
  const kind = next();
  if (kind < 0.08) return `\x1b[35mwarning:\x1b[0m ${line.slice(9)}`;
  if (kind < 0.12) return `\x1b[1;31merror:\x1b[0m ${line.slice(7)}`;
  if (kind < 0.4) return `\x1b[34mfoo-${Math.floor(next() * 9)}>\x1b[0m ${line.slice(7)}`;
  return line;
}

/** A build that floods its log on 120x40: in each of `frames` fifteenths of a second, `least` to `most` lines. */
export function floodCast(frames = 1500, least = 1, most = 40) {
  const next = random(1);
  const lines = [JSON.stringify({ version: 2, width: 120, height: 40 })];
  for (let frame = 0; frame < frames; frame++) {
    const count = least + Math.floor(next() * (most - least + 1));
    const text = Array.from({ length: count }, () => `${logLine(next)}\r\n`).join('');
    lines.push(JSON.stringify([Number(((frame + 0.5) / 15).toFixed(6)), 'o', text]));
  }
  return `${lines.join('\n')}\n`;
}

/** The output of nix-output-monitor: a tree of builds with clocks, redrawn ten times a second for 120 s. */
export function treeCast(seconds = 120, perSecond = 10) {
  const next = random(2);
  const lines = [JSON.stringify({ version: 2, width: 120, height: 40 })];
  const builds = [];
  let [done, height] = [0, 0];
  for (let step = 0; step < seconds * perSecond; step++) {
    const time = step / perSecond;
    if (builds.length < 12 && next() < 0.12)
      builds.push({
        name: `${words[Math.floor(next() * words.length)].replace(/\W/g, '') || 'pkg'}-${Math.floor(next() * 9)}.${Math.floor(next() * 20)}`,
        start: time,
      });
    if (builds.length > 2 && next() < 0.08) {
      builds.splice(Math.floor(next() * builds.length), 1);
      done++;
    }
    const clock = (from) => `${Math.floor(time - from)}s`;
    const rows = [
      '\x1b[1m┏━\x1b[0m \x1b[1mDependency Graph:\x1b[0m',
      ...builds.map(
        (build, index) =>
          `\x1b[1m┃\x1b[0m ${'   '.repeat(index % 4)}${index % 4 ? '└─ ' : ''}\x1b[33m⏵\x1b[0m \x1b[1m${build.name}\x1b[0m (buildPhase) \x1b[90m⏱ ${clock(build.start)}\x1b[0m`,
      ),
      '\x1b[1m┣━━━\x1b[0m Builds          \x1b[1m│\x1b[0m Downloads',
      `\x1b[1m┗━ ∑\x1b[0m \x1b[33m⏵ ${builds.length}\x1b[0m │ \x1b[32m✔ ${done}\x1b[0m │ \x1b[34m⏸ ${Math.max(0, 200 - done)}\x1b[0m │ \x1b[32m↓ ${done * 3}\x1b[0m │ \x1b[1m⏱ ${clock(0)}\x1b[0m`,
    ];
    const up = height > 0 ? `\x1b[${height}A\r` : '';
    const log = next() < 0.03 ? `${logLine(next)}\x1b[K\r\n` : '';
    const text = `\x1b[?2026h${up}\x1b[J${log}${rows.map((row) => `${row}\x1b[K`).join('\r\n')}\x1b[?2026l`;
    height = rows.length - 1;
    lines.push(JSON.stringify([Number(time.toFixed(6)), 'o', text]));
  }
  return `${lines.join('\n')}\n`;
}

/** A source for `openCast` over text in memory. */
export const sourceOf = (text) =>
  async function* () {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    for (let at = 0; at < bytes.length; at += 65536) yield bytes.subarray(at, at + 65536);
  };
