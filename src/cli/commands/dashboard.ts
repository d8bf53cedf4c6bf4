import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { requireBuildsDirectory } from '../../builds/builds.js';
import { findAssets } from '../../dashboard/assets.js';
import { serveSite } from '../../dashboard/serve.js';
import { type SiteWritten, writeSite } from '../../dashboard/site.js';
import { shownLine } from '../../text/clean.js';
import { absolutePath, type CliIo, printJson } from '../io.js';
import { numberIn, outputDirOption } from '../option-values.js';

type Options = {
  outputDir: string;
  out?: string;
  title: string;
  serve?: boolean;
  port: number;
  json?: boolean;
};

export function configure(command: Command, io: CliIo): void {
  outputDirOption(command, io, 'directory of the builds, or of downloaded artifacts and records')
    .option('--out <dir>', 'where the site is written (without --serve: site)')
    .option('--title <text>', 'heading of the site', 'Rebuilds')
    .option('--serve', 'show it on this machine, and reload when there are new builds')
    .option(
      '--port <number>',
      'port for --serve; 0 takes any',
      numberIn({ least: 0, most: 65_535, whole: true }),
      8417,
    )
    .option('--json', 'print what was written as JSON')
    .action((options: Options) => run(options, io));
}

async function run(options: Options, io: CliIo): Promise<void> {
  const buildsDir = absolutePath(io, options.outputDir);
  await requireBuildsDirectory(buildsDir);
  const request = { buildsDir, assetsDir: await findAssets(), title: options.title };
  if (options.serve) return serve(options, request, io);
  const out = absolutePath(io, options.out ?? 'site');
  const written = await writeSite({ ...request, out, live: false, now: Date.now() });
  noticesTo(io)(written);
  if (options.json) printJson(io, { out, ...written });
  else io.err(`${written.builds} builds in ${join(out, 'index.html')}, ${written.written} written anew\n`);
}

/** Serves until it is interrupted. Without --out the site lives in a temporary directory. */
async function serve(
  options: Options,
  request: { buildsDir: string; assetsDir: string; title: string },
  io: CliIo,
): Promise<void> {
  const temporary = options.out === undefined;
  const out =
    options.out === undefined
      ? await mkdtemp(join(tmpdir(), 'rebuild-dashboard-'))
      : absolutePath(io, options.out);
  try {
    const serving = await serveSite({ ...request, out }, options.port, noticesTo(io));
    io.out(`${serving.address}\n`);
    io.err('Ctrl-C ends it.\n');
    await new Promise<void>((end) => {
      const forget = io.onSignal(() => {
        forget();
        end();
      });
    });
    await serving.close();
  } finally {
    if (temporary) await rm(out, { recursive: true, force: true });
  }
}

/** Prints each notice once: while serving, the site is written many times. */
function noticesTo(io: CliIo): (written: SiteWritten) => void {
  const printed = new Set<string>();
  return ({ notices }) => {
    for (const notice of notices) {
      if (!printed.has(notice)) io.err(`note: ${shownLine(notice)}\n`);
      printed.add(notice);
    }
  };
}
