import { expect, it } from 'vitest';
import { windowNames } from '../../../src/machine/guest/windows.js';
import { MockGuest, mock } from '../../../src/machine/mock/backend.js';
import { createMachine } from '../../../src/machine/start.js';

/** As xwininfo 1.1.5 prints it. */
const tree = `
xwininfo: Window id: 0x4c (the root window) (has no name)

  Root window id: 0x4c (the root window) (has no name)
  Parent window id: 0x0 (none)
     1 child:
     0x20000c "Editor "draft": 1": ("xterm" "XTerm")  484x316+0+0  +0+0
        1 child:
        0x200018 (has no name): ()  484x316+0+0  +1+1
`;

it('the titles of windows are those that xwininfo prints, quotes and colons in them too', () => {
  expect(windowNames(tree)).toEqual(['Editor "draft": 1']);
  expect(windowNames('')).toEqual([]);
});

it('a window is waited for until its title matches', async () => {
  let asked = 0;
  const answer = () => {
    asked += 1;
    return asked < 3 ? { status: 1, stderr: 'unable to open display' } : { stdout: tree };
  };
  const machine = await createMachine('desk', mock(new MockGuest({ answer })));
  expect((await machine.waitForWindow(/draft": (\d)/))[1]).toBe('1');
  await expect(machine.waitForWindow('Terminal', { timeoutSeconds: 0.1 })).rejects.toThrow(
    /desk: waited .* for a window \/Terminal\/; last seen: Editor "draft": 1/,
  );
  await machine.close();
});
