import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCast } from '../../../src/cast/read.js';
import type { Recording } from '../../../src/cast/recording.js';
import { renderGif } from '../../../src/render/gif/render-gif.js';
import { renderPng } from '../../../src/render/render-png.js';
import { lastScreenWithContent } from '../../../src/terminal/last-content.js';
import { Transcript } from '../../../src/terminal/log/transcript.js';
import { lastScreen } from '../../../src/terminal/play.js';
import { rowText } from '../../../src/terminal/screen.js';
import { castsOfOthers } from './casts-of-others.js';
import { tmuxScreen } from './tmux.js';

const directory = process.env.CASTS;
if (!directory) console.warn('NOT RUN: recordings of other projects; set CASTS to a directory of them.');

const files = castsOfOthers.flatMap(({ repository, paths }) => paths.map((path) => `${repository}/${path}`));

it('at least thirty recordings of other projects are named, each once', () => {
  expect(new Set(files).size).toBe(files.length);
  expect(files.length).toBeGreaterThanOrEqual(30);
});

function open(file: string): Promise<Recording> {
  return openCast(() => createReadStream(join(directory!, file)));
}

/** What was printed, and null where the terminal changed its size meanwhile. */
async function printed(recording: Recording): Promise<string | null> {
  let text = '';
  for await (const events of recording.events())
    for (const { code, data } of events) {
      if (code === 'r') return null;
      if (code === 'o') text += data;
    }
  return text;
}

describe.skipIf(!directory).each(files)('%s', (file) => {
  it('is there', () => {
    expect(existsSync(join(directory!, file))).toBe(true);
  });

  it('becomes a picture, an animation and a log', async () => {
    const recording = await open(file);
    const { screen } = await lastScreenWithContent(recording);
    expect(renderPng(screen).length).toBeGreaterThan(100);
    expect((await renderGif(recording, { fps: 5, effort: 'fast' })).length).toBeGreaterThan(100);
    const transcript = new Transcript({ size: recording.header });
    const text = await printed(recording);
    if (text === null) return;
    expect(transcript.push(text) + transcript.end()).toMatch(/^$|\n$/);
  });

  it("ends with tmux's screen", async () => {
    const recording = await open(file);
    const { cols, rows } = recording.header;
    const text = await printed(recording);
    if (text === null) return;
    const screen = await lastScreen(recording);
    const own = Array.from({ length: rows }, (_, row) => rowText(screen, row));
    expect(own).toEqual(tmuxScreen(text, cols, rows));
  });
});
