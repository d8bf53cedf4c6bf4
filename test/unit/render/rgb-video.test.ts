import { expect, it } from 'vitest';
import { rgbVideoOf } from '../../../src/render/video/rgb-video.js';
import { recordingOf } from '../terminal/recordings.js';

it('the pictures of a video have an even size, and each is repeated for as long as it is shown', async () => {
  const recording = recordingOf(
    [
      [0, 'a'],
      [1, 'b'],
      [1.5, 'c'],
    ],
    { cols: 5, rows: 1 },
  );
  const video = await rgbVideoOf(recording, { fps: 10, holdSeconds: 2, padding: 0, fontSize: 15 });
  expect([video.width, video.height, video.fps]).toEqual([46, 20, 10]);
  const counts: number[] = [];
  const pictures = new Set<string>();
  for await (const { rgb, count } of video.pictures()) {
    counts.push(count);
    expect(rgb).toHaveLength(46 * 20 * 3);
    pictures.add(Buffer.from(rgb).toString('base64'));
  }
  expect(counts).toEqual([10, 5, 20]);
  expect(pictures.size).toBe(3);
});
