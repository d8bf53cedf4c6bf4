import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createJobLog } from '../../../src/action/runner/job-log.js';
import type { Trial } from '../../../src/builds/trial.js';
import { asciicastEncoder } from '../../../src/cast/encode.js';
import { deploymentWithoutHost } from '../../../src/deploy/host/without-host.js';
import { deploymentLines } from '../../../src/deploy/text/deployment-lines.js';
import { ConsoleRecording } from '../../../src/machine/console/recording.js';
import { keepDerivationLogs } from '../../../src/nix/failures/derivation-logs.js';
import { discordBody } from '../../../src/notify/discord.js';
import { messageAbout, type Subject } from '../../../src/notify/message.js';
import { slackBody } from '../../../src/notify/slack.js';
import { webhookBody } from '../../../src/notify/webhook.js';
import { redactData, redactMetadata } from '../../../src/rebuild/metadata/redact-metadata.js';
import { recordingIn, writeScreens } from '../../../src/rebuild/pictures/screens.js';
import { runRebuild } from '../../../src/rebuild/run.js';
import { runningMark } from '../../../src/rebuild/running-mark.js';
import { type SinkName, sinks } from '../../../src/rebuild/sinks.js';
import { TerminalMask } from '../../../src/rebuild/terminal-mask.js';
import { compileRedaction } from '../../../src/redact/compile-redaction.js';
import { screenMask } from '../../../src/redact/screen-mask.js';
import { redactText, StreamRedactor } from '../../../src/redact/stream-redactor.js';
import { renderGif } from '../../../src/render/gif/render-gif.js';
import { renderPng } from '../../../src/render/render-png.js';
import { commentMarkdown } from '../../../src/report/comment.js';
import { summaryMarkdown } from '../../../src/report/summary.js';
import { trialJunit } from '../../../src/report/trial/junit.js';
import { trialMarkdown } from '../../../src/report/trial/markdown.js';
import { Emulator } from '../../../src/terminal/emulator.js';
import { lastScreenWithContent } from '../../../src/terminal/last-content.js';
import { printedLines, Transcript } from '../../../src/terminal/log/transcript.js';
import { lastScreen } from '../../../src/terminal/play.js';
import { type Screen, screenText } from '../../../src/terminal/screen.js';
import { withoutBreaks } from '../../../src/text/ansi.js';
import { trialLines } from '../../../src/trial/text/trial-lines.js';
import { writePatch } from '../../../src/trial/write-trial.js';
import { temporaryDirectory } from '../../support/directory.js';
import { rebuildRequest } from '../../support/request.js';
import { exampleMachineEnd, exampleTrial } from '../../support/trial.js';
import { memoryRunner } from '../action/memory-runner.js';
import { assignments, tokens } from '../redact/formats-of-secrets.js';
import { forms as formsOfSecrets, type Planted, secrets } from '../redact/forms-of-secrets.js';
import { exampleMetadata, exampleReport } from '../report/example.js';

const size = { cols: 60, rows: 16 };
const redaction = compileRedaction({ secrets, patterns: [] }, {});

/** What a build of this terminal text has: its directory, and the texts that went elsewhere. */
type Recorded = { dir: string; chunks: readonly string[]; stream: readonly string[]; lines: string };

/** Records as `record` does, without a process: the stream into a cast, the finished lines into a log. */
async function recorded(chunks: readonly string[]): Promise<Recorded> {
  const dir = await temporaryDirectory();
  const filter = new StreamRedactor(redaction, size);
  const logFilter = new StreamRedactor(redaction, { ...size, isLines: true });
  const transcript = new Transcript({ size });
  const stream = [...chunks.map((chunk) => filter.push(chunk)), filter.flush()];
  const lines =
    chunks.map((chunk) => logFilter.push(transcript.push(chunk))).join('') +
    logFilter.push(transcript.end()) +
    logFilter.flush();
  const encoder = asciicastEncoder(2);
  const castMask = new TerminalMask(redaction, () => size, { isLive: false });
  const events = stream.map((text, index) =>
    encoder.event({ time: index, code: 'o', data: castMask.push(text) }),
  );
  writeFileSync(
    join(dir, 'rebuild.cast'),
    asciicastEncoder(2).header({ version: 2, ...size }) + events.join(''),
  );
  writeFileSync(join(dir, 'rebuild.log'), lines);
  const problems: unknown[] = [];
  await writeScreens(
    await recordingIn(dir),
    {
      dir,
      redaction,
      seconds: stream.length,
      frameIntervalSeconds: 1,
      theme: null,
      gif: { maxBytes: null, idleLimitSeconds: 2 },
    },
    (thrown) => problems.push(thrown),
  );
  expect(problems).toEqual([]);
  return { dir, chunks, stream, lines };
}

const read = ({ dir }: Recorded, name: string) => readFileSync(join(dir, name), 'utf8');

function report(build: Recorded) {
  return exampleReport({
    metadata: maskedMetadata(build),
    screen: read(build, 'final.txt').trimEnd().split('\n'),
  });
}

function maskedMetadata({ chunks }: Recorded) {
  const text = chunks.join('');
  const [failure] = exampleMetadata().failures;
  const failures = [{ ...failure!, message: text, cause: text, log_tail: text.split('\n') }];
  return redactMetadata(
    exampleMetadata({ error_message: text, failure: failures[0]!, failures, notices: [text] }),
    redaction,
  );
}

/** A screen passes if it shows no secret; what is drawn from it is then compared byte by byte. */
function checkedMask(check: (text: string) => void) {
  const mask = screenMask(redaction);
  return (screen: Screen) => {
    const masked = mask(screen);
    check(screenText(masked));
    return masked;
  };
}

function checkEach(value: unknown, check: (text: string) => void): void {
  if (typeof value === 'string') check(value);
  else if (value !== null && typeof value === 'object')
    for (const item of Object.values(value)) checkEach(item, check);
}

/** The texts of a cast, each by itself, what a terminal makes of them, and all together. */
function checkCast(cast: string, of: typeof size, check: (text: string) => void): void {
  const events = cast.trimEnd().split('\n').slice(1);
  const texts = events
    .map((event) => JSON.parse(event))
    .flatMap(([, code, data]) => (code === 'o' ? [data] : []));
  const terminal = new Emulator(of);
  for (const text of texts) {
    check(text);
    terminal.write(text, 0);
    check(screenText(terminal.finalScreen()));
  }
  check(texts.join(''));
}

/** A trial whose texts all have what was recorded, masked as one is that is written. */
function maskedTrial({ chunks }: Recorded): Trial {
  // Fields that follow each other in a report must not look like one text.
  const text = `before\n${chunks.join('')}\nafter`;
  const [failure] = exampleMetadata().failures;
  return redactData(
    exampleTrial({
      ...{ summary: text, limits: [text], machine_end: { ...exampleMachineEnd, detail: text } },
      failure: { ...failure!, message: text, hint: text, log_tail: [text] },
      answers: [{ question: 'upgrades', answer: 'no', seconds: 1, message: text }],
      ...{ success: false, console: { tail: text.split('\n'), dir: null } },
    }),
    redaction,
  );
}

/** How each sink is filled from a recording; every text in it is passed to `check`. */
const fill: Record<SinkName, (build: Recorded, check: (text: string) => void) => unknown> = {
  cast: (build, check) => checkCast(read(build, 'rebuild.cast'), size, check),
  log: (build, check) => check(read(build, 'rebuild.log')),
  frames: (build, check) => check(read(build, 'rebuild.frames.log')),
  screen: (build, check) => check(read(build, 'final.txt')),
  screenshot: async ({ dir }, check) => {
    const { screen } = await lastScreenWithContent(await recordingIn(dir));
    const masked = checkedMask(check)(screen);
    expect(readFileSync(join(dir, 'final.png')).equals(renderPng(masked))).toBe(true);
  },
  gif: async ({ dir }, check) => {
    const options = { mask: checkedMask(check), idleLimitSeconds: 2 };
    const drawn = await renderGif(await recordingIn(dir), options);
    expect(readFileSync(join(dir, 'rebuild.gif')).equals(drawn)).toBe(true);
  },
  'live view': ({ stream }, check) => {
    const live = new TerminalMask(redaction, () => size, { isLive: true });
    const terminal = new Emulator(size);
    for (const text of stream) {
      const written = live.push(text);
      check(written);
      terminal.write(written, 0);
      check(screenText(terminal.finalScreen()));
    }
  },
  'job log': ({ lines }, check) => {
    const runner = memoryRunner();
    const log = createJobLog(runner, () => 'token');
    for (const line of lines.match(/.*\n/g) ?? []) log.print(line);
    log.end();
    check(runner.log);
  },
  summary: (build, check) => check(summaryMarkdown(report(build))),
  comment: (build, check) =>
    check(
      commentMarkdown(report(build), {
        key: '0'.repeat(32),
        runId: 1,
        attempt: 1,
        writer: '0'.repeat(8),
        failed: true,
      }),
    ),
  notification: (build, check) => {
    const subjects: Subject[] = [
      { kind: 'run', record: maskedMetadata(build), id: null },
      { kind: 'trial', record: maskedTrial(build) },
    ];
    for (const subject of subjects) {
      const message = messageAbout(subject, { event: 'failure', links: [] });
      checkEach(JSON.parse(discordBody(message, null) as string), check);
      checkEach(JSON.parse(slackBody(message)), check);
      checkEach(JSON.parse(webhookBody(subject, message)), check);
    }
  },
  metadata: (build, check) => checkEach(maskedMetadata(build), check),
  deployment: ({ chunks }, check) => {
    const message = chunks.join('');
    const about = { id: 'deploy-1', action: 'deploy', name: 'web1', mode: 'standard' } as const;
    const [failure] = exampleMetadata().failures;
    const deployment = deploymentWithoutHost(about, {
      ...{ outcome: 'failed', reason: 'x', message, failure: { ...failure!, message, hint: message } },
      ...{ timestamp: '2026-01-01T00:00:00.000Z', duration_seconds: 1 },
    });
    const masked = redactData({ ...deployment, warnings: [{ message, advice: message }] }, redaction);
    checkEach(masked, check);
    checkEach(deploymentLines(masked, false), check);
  },
  trial: (build, check) => {
    checkEach(maskedTrial(build), check);
    checkEach(trialLines(maskedTrial(build), false), check);
  },
  'trial report': (build, check) => check(trialMarkdown([maskedTrial(build)])),
  'test report': (build, check) => check(trialJunit([maskedTrial(build)])),
  'remedies patch': async ({ dir, chunks }, check) => {
    const redact = <Data>(data: Data) => redactData(data, redaction);
    await writePatch(async () => chunks.join(''), { dir, redact, notice: check });
    check(readFileSync(join(dir, 'remedies.patch'), 'utf8'));
  },
  'machine console': async ({ dir, chunks }, check) => {
    const place = join(dir, 'console');
    const options = { title: 'console of web1', redaction, env: {}, onNotice: check };
    const recording = await ConsoleRecording.open(place, options);
    for (const chunk of chunks) recording.push(Buffer.from(chunk));
    await recording.close();
    check(readFileSync(join(place, 'console.log'), 'utf8'));
    checkCast(readFileSync(join(place, 'console.cast'), 'utf8'), { cols: 120, rows: 40 }, check);
    expect(readdirSync(place)).toContain('final.png');
  },
  'running mark': async ({ chunks }, check) => {
    const text = chunks.join('');
    const metadata = exampleMetadata({ flake: text, file: text, host: text, notices: [text] });
    checkEach(await runningMark({ metadata, redaction, nonce: 'none', isRecorded: true }), check);
  },
  'derivation logs': async ({ dir, chunks }, check) => {
    mkdirSync(join(dir, 'kept'));
    const [failure] = exampleMetadata().failures;
    await keepDerivationLogs([{ ...failure!, derivation: `/nix/store/${'0'.repeat(32)}-a.drv` }], {
      dir: join(dir, 'kept'),
      run: async () => chunks.join(''),
      redact: (text) => redactText(redaction, printedLines(text)),
    });
    for (const name of readdirSync(join(dir, 'kept/logs')))
      check(readFileSync(join(dir, 'kept/logs', name), 'utf8'));
  },
};

/** The form with the text on the screen put together by the cursor: its end first, then its beginning. */
function assembled({ name, text, needle }: Planted): (Planted & { chunks: string[] }) | null {
  const visible = withoutBreaks(text).trim();
  const at = visible.indexOf(withoutBreaks(needle));
  if (at < 0) return null;
  const middle = at + Math.floor(withoutBreaks(needle).length / 2);
  const [row, column] = [Math.floor(middle / size.cols) + 1, (middle % size.cols) + 1];
  const chunks = [
    `\x1b[${row};${column}H${visible.slice(middle)}`,
    '\x1b[15;1Haway\x1b[1;1H',
    visible.slice(0, middle),
  ];
  return { name, text, needle, chunks };
}

const forms = [...formsOfSecrets, ...tokens, ...assignments];
const printed = forms.map((form) => ({
  ...form,
  name: `${form.name}, as it is printed`,
  chunks: [form.text],
}));
// The body of a private key is known by the BEGIN before it, so it has to be printed in that order.
const inAnyOrder = forms.filter(({ name }) => !/private key|PuTTY/.test(name));
const moved = inAnyOrder.flatMap((form) => {
  const variant = assembled(form);
  return variant ? [{ ...variant, name: `${form.name}, put together by cursor movement` }] : [];
});

it('there are cursor variants of most forms', () => {
  expect(forms.length).toBeGreaterThanOrEqual(80);
  expect(moved.length).toBeGreaterThan(70);
});

describe.each([...printed, ...moved])('a secret $name', ({ needle, chunks }) => {
  it('is in no sink', async () => {
    const build = await recorded(chunks);
    for (const name of Object.keys(sinks) as SinkName[]) {
      let texts = 0;
      await fill[name](build, (text) => {
        texts += 1;
        expect(text.includes(needle), `the secret is in ${name}`).toBe(false);
        expect(withoutBreaks(text).includes(withoutBreaks(needle)), `it can be read in ${name}`).toBe(false);
      });
      expect(texts, `${name} was looked at`).toBeGreaterThan(0);
    }
  });
});

describe.each([
  ['with a terminal', true],
  ['on plain pipes', false],
] as const)('a real rebuild %s', (_, recording) => {
  it('has no secret that cursor movement puts together in any file nor in what it hands on', async () => {
    const command = "printf '       secret\\rhunter2\\nabcd\\033[5;1Haway\\033[2;5Hefgh12345\\n'; exit 1";
    const handedOn: string[] = [];
    const terminal = new Emulator(size);
    const build = await runRebuild(
      rebuildRequest({
        cwd: await temporaryDirectory(),
        ...size,
        recording,
        exportGif: recording,
        redact: ['hunter2secret', 'abcdefgh12345'],
        target: { kind: 'command', command },
      }),
      {
        outputSize: () => size,
        onOutput: (text) => {
          terminal.write(text, 0);
          handedOn.push(text, screenText(terminal.finalScreen()));
        },
        onLines: (lines) => handedOn.push(lines),
      },
    );
    const files = readdirSync(build.dir).filter((name) => !/\.(?:png|gif)$/.test(name));
    const texts = [...files.map((name) => readFileSync(join(build.dir, name), 'utf8')), ...handedOn];
    for (const text of texts) expect(text).not.toMatch(/hunter2secret|abcdefgh12345/);
    expect(files).toEqual(
      expect.arrayContaining(recording ? ['final.txt', 'rebuild.frames.log'] : ['rebuild.log']),
    );
    if (!recording) return;
    const masked = screenMask(
      compileRedaction({ secrets: [], patterns: ['hunter2secret', 'abcdefgh12345'] }, {}),
    );
    const cast = await recordingIn(build.dir);
    expect(screenText(masked(await lastScreen(cast)))).toContain('*'.repeat(13));
    expect(readFileSync(join(build.dir, 'final.png')).equals(renderPng(masked(await lastScreen(cast))))).toBe(
      true,
    );
    expect(
      readFileSync(join(build.dir, 'rebuild.gif')).equals(
        await renderGif(cast, { mask: masked, idleLimitSeconds: 2 }),
      ),
    ).toBe(true);
  });
});
