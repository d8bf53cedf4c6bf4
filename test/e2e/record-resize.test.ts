import { describe, expect, it } from 'vitest';
import type { Keyboard } from '../../src/record/request.js';
import type { CommandSource, OpenSource } from '../../src/record/source.js';
import { openPane } from '../../src/record/tmux/pane.js';
import { openShell } from '../support/recording.js';

type Resize = (cols: number, rows: number) => void;

function person(): { keyboard: Keyboard; resize: Resize } {
  let resize: Resize = () => {};
  const keyboard: Keyboard = {
    subscribe: (on) => {
      resize = on.resize;
      return () => {};
    },
  };
  return { keyboard, resize: (cols, rows) => resize(cols, rows) };
}

describe('a terminal that is resized many times', () => {
  it('has the sizes in the cast in their order, and the last one is that of the terminal', async () => {
    const { keyboard, resize } = person();
    const { shell, closed } = await openShell(openPane, { keyboard });
    const sizes: string[] = [];
    const to: Resize = (cols, rows) => {
      resize(cols, rows);
      sizes.push(`${cols}x${rows}`);
    };
    for (let change = 0; change < 12; change += 1) to(81 + change, 24 + (change % 5));
    await shell('until [ "$(stty size)" = "25 92" ]; do sleep 0.02; done; echo reached');
    for (let change = 0; change < 12; change += 1) to(120 - change, 40 - change);
    await shell('until [ "$(stty size)" = "29 109" ]; do sleep 0.02; done; stty size');
    const { events, log } = await closed();
    expect(log).toBe('reached\n29 109\n');
    const recorded = events.filter(({ code }) => code === 'r').map(({ data }) => data);
    expect(recorded.at(-1)).toBe('109x29');
    expect(recorded).toContain('92x25');
    expect(recorded).toEqual(sizes.filter((size) => recorded.includes(size)));
  });

  /** A pane whose resizes are made one by one, each when `resize` of the answer is called. */
  function slowPane() {
    const waiting: { size: string; finish: (error?: Error) => void }[] = [];
    const source: OpenSource = async (options): Promise<CommandSource> => {
      const pane = await openPane(options);
      return {
        ...{ attach: pane.attach, tmux: pane.tmux, processes: pane.processes },
        run: (command) => pane.run(command),
        drain: () => pane.drain(),
        keys: (keys) => pane.keys(keys),
        leave: () => pane.leave(),
        close: () => pane.close(),
        resize: (cols, rows) =>
          new Promise((resolve, reject) => {
            const finish = (error?: Error) => (error ? reject(error) : resolve());
            waiting.push({ size: `${cols}x${rows}`, finish });
          }),
      };
    };
    return { source, waiting };
  }

  /** A mask that marks each text with the width for which it masks. */
  const newScreenFilter = (size: () => { cols: number }) => ({
    push: (text: string) => `${size().cols}:${text}`,
  });

  it('is resized once at a time, to the newest size, and the mask changes where the cast does', async () => {
    const { keyboard, resize } = person();
    const { source, waiting } = slowPane();
    const { shell, closed } = await openShell(source, { keyboard, newScreenFilter });
    await shell('echo a');
    resize(81, 24);
    resize(82, 24);
    resize(83, 24);
    expect(waiting.map(({ size }) => size)).toEqual(['81x24']);
    await shell('echo b');
    waiting.shift()?.finish();
    await shell('echo c');
    expect(waiting.map(({ size }) => size)).toEqual(['83x24']);
    waiting.shift()?.finish();
    await shell('echo d');
    const { events } = await closed();
    let cols = '80';
    const sizes: string[] = [];
    for (const { code, data } of events) {
      if (code === 'r') {
        cols = data.split('x')[0] ?? '';
        sizes.push(data);
      } else if (code === 'o') expect(data.split(':')[0]).toBe(cols);
    }
    expect(sizes).toEqual(['81x24', '83x24']);
  });

  it('keeps its size in the cast where the terminal cannot be resized, with a notice', async () => {
    const { keyboard, resize } = person();
    const { source, waiting } = slowPane();
    const { shell, notices, closed } = await openShell(source, { keyboard });
    resize(81, 24);
    waiting.shift()?.finish(new Error('too small'));
    await shell('echo a');
    expect(notices).toEqual(['the terminal keeps its size: too small']);
    resize(82, 24);
    waiting.shift()?.finish();
    await shell('echo b');
    const { events } = await closed();
    expect(events.filter(({ code }) => code === 'r').map(({ data }) => data)).toEqual(['82x24']);
  });
});
