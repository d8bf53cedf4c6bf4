import { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { longestFrame } from '../../../../src/machine/network/framing.js';
import { Hub, type HubPort } from '../../../../src/machine/network/hub.js';

/** An Ethernet frame with a text after its header, its length before it, as QEMU sends it. */
function framed(text: string): Buffer {
  const frame = Buffer.concat([Buffer.alloc(14, 0xff), Buffer.from(text)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(frame.length);
  return Buffer.concat([length, frame]);
}

/** A guest's end of a cable: what it sends is pushed, what it gets is collected, unless it does not read. */
class Guest {
  readonly port: HubPort;
  readonly faults: string[] = [];
  readonly socket: Duplex;
  readonly chunks: Buffer[] = [];
  #pending: (() => void)[] = [];

  constructor(hub: Hub, { reads = true } = {}) {
    this.port = hub.addPort();
    this.socket = new Duplex({
      read: () => {},
      writev: (chunks, done) => {
        if (!reads) {
          this.#pending.push(done);
          return;
        }
        for (const { chunk } of chunks) this.chunks.push(chunk as Buffer);
        done();
      },
    });
    this.port.plug(this.socket, (reason) => this.faults.push(reason));
  }

  get got(): Buffer {
    return Buffer.concat(this.chunks);
  }

  send(bytes: Buffer): void {
    this.socket.push(bytes);
  }

  texts(): string[] {
    const [texts, got] = [[] as string[], this.got];
    for (let at = 0; at < got.length; ) {
      const length = got.readUInt32BE(at);
      texts.push(got.subarray(at + 18, at + 4 + length).toString());
      at += 4 + length;
    }
    return texts;
  }
}

function networkOf(count: number, random?: () => number): Guest[] {
  const hub = new Hub(random);
  return Array.from({ length: count }, () => new Guest(hub));
}

/** What was sent has arrived, as far as it arrives without a delay. */
const settled = () => sleep(20);

describe('a hub', () => {
  it('sends what one port receives to all others, in order', async () => {
    const [one, two, three] = networkOf(3) as [Guest, Guest, Guest];
    one.send(Buffer.concat([framed('a'), framed('b')]));
    two.send(framed('c'));
    await settled();
    expect(three.texts().sort()).toEqual(['a', 'b', 'c']);
    expect(two.texts()).toEqual(['a', 'b']);
    expect(one.texts()).toEqual(['c']);
  });

  it('takes frames that arrive in pieces of any size', async () => {
    const bytes = Buffer.concat([
      framed('first'),
      framed('second'),
      framed('x'.repeat(3000)),
      framed('last'),
    ]);
    for (const size of [1, 3, 4, 5, 17, 1000, bytes.length]) {
      const [one, two] = networkOf(2) as [Guest, Guest];
      for (let at = 0; at < bytes.length; at += size) one.send(bytes.subarray(at, at + size));
      await settled();
      expect(two.texts(), `in pieces of ${size}`).toEqual(['first', 'second', 'x'.repeat(3000), 'last']);
    }
  });

  it('cuts off a guest that announces a frame longer than QEMU sends, and no other', async () => {
    const [one, two, three] = networkOf(3) as [Guest, Guest, Guest];
    for (const length of [longestFrame + 1, 0xffffffff]) {
      const bad = Buffer.alloc(8);
      bad.writeUInt32BE(length);
      const hostile = new Guest(new Hub());
      hostile.send(bad);
      await settled();
      expect(hostile.faults).toEqual([expect.stringContaining(`a frame of ${length} bytes`)]);
      expect(hostile.socket.destroyed).toBe(true);
    }
    one.send(Buffer.concat([framed('before'), Buffer.alloc(4, 0xff), framed('after')]));
    two.send(framed('others go on'));
    await settled();
    expect(one.faults).toHaveLength(1);
    expect(three.texts().sort()).toEqual(['before', 'others go on']);
  });

  it('forwards the longest frame, and leaves out what is too short for Ethernet', async () => {
    const [one, two] = networkOf(2) as [Guest, Guest];
    const long = Buffer.alloc(4 + longestFrame, 1);
    long.writeUInt32BE(longestFrame);
    const empty = Buffer.alloc(4);
    const short = Buffer.concat([Buffer.from([0, 0, 0, 13]), Buffer.alloc(13)]);
    one.send(Buffer.concat([empty, short, long, framed('after')]));
    await settled();
    expect(two.got.length).toBe(long.length + framed('after').length);
    expect(two.got.subarray(0, long.length).equals(long)).toBe(true);
  });

  it('drops frames for a guest that does not read, which costs the others nothing', async () => {
    const hub = new Hub();
    const [sender, reader, deaf] = [new Guest(hub), new Guest(hub), new Guest(hub, { reads: false })];
    const frame = framed('x'.repeat(1000));
    for (let count = 0; count < 5000; count += 1) {
      sender.send(frame);
      if (count % 100 === 0) await sleep(0);
    }
    await settled();
    expect(reader.port.sent).toBe(5000);
    expect(reader.port.dropped).toBe(0);
    expect(deaf.port.sent + deaf.port.dropped).toBe(5000);
    expect(deaf.port.dropped).toBeGreaterThan(3500);
    expect(deaf.socket.writableLength).toBeLessThanOrEqual(1 << 20);
  });

  it('does not keep what arrived together with a small frame that waits', async () => {
    const hub = new Hub();
    const [sender] = [new Guest(hub), new Guest(hub, { reads: false })];
    // Each chunk is mostly frames that are too short to be forwarded.
    const chunk = Buffer.concat([Buffer.alloc(64 * 1024), framed('tiny')]);
    const before = process.memoryUsage().arrayBuffers;
    for (let count = 0; count < 500; count += 1) {
      sender!.send(Buffer.from(chunk));
      if (count % 20 === 0) await sleep(0);
    }
    await settled();
    globalThis.gc?.();
    const kept = process.memoryUsage().arrayBuffers - before;
    // All chunks together are 33 MB.
    expect(kept).toBeLessThan(15 << 20);
  });

  it('lets nothing through a cable that is pulled, in either direction', async () => {
    const [one, two, three] = networkOf(3) as [Guest, Guest, Guest];
    two.port.isPlugged = false;
    one.send(framed('to all'));
    two.send(framed('from the pulled one'));
    await settled();
    expect([one.texts(), two.texts(), three.texts()]).toEqual([[], [], ['to all']]);
    two.port.isPlugged = true;
    two.send(framed('back'));
    await settled();
    expect(one.texts()).toEqual(['back']);
  });

  it('drops what passes between two that are cut from each other, and lets a third have it', async () => {
    const [one, two, three] = networkOf(3) as [Guest, Guest, Guest];
    one.port.setCut(two.port, true);
    one.send(framed('a'));
    two.send(framed('b'));
    await settled();
    expect([one.texts(), two.texts(), three.texts().sort()]).toEqual([[], [], ['a', 'b']]);
    two.port.setCut(one.port, false);
    one.send(framed('again'));
    await settled();
    expect(two.texts()).toEqual(['again']);
  });

  it('loses the share of frames that a cable loses, in both directions', async () => {
    // Every second number is below a half.
    let turn = 0;
    const [one, two] = networkOf(2, () => (turn++ % 2 === 0 ? 0.25 : 0.75)) as [Guest, Guest];
    two.port.quality = { loss: 0.5, delaySeconds: 0 };
    for (let count = 0; count < 10; count += 1) one.send(framed(`to ${count}`));
    for (let count = 0; count < 10; count += 1) two.send(framed(`from ${count}`));
    await settled();
    expect(two.texts()).toEqual(['to 1', 'to 3', 'to 5', 'to 7', 'to 9']);
    expect(one.texts()).toEqual(['from 1', 'from 3', 'from 5', 'from 7', 'from 9']);
  });

  it('holds frames for the delays of both cables, in order, and not without bound', async () => {
    const [one, two] = networkOf(2) as [Guest, Guest];
    one.port.quality = { loss: 0, delaySeconds: 0.1 };
    two.port.quality = { loss: 0, delaySeconds: 0.1 };
    const startMs = performance.now();
    one.send(Buffer.concat([framed('a'), framed('b'), framed('c')]));
    await sleep(100);
    expect(two.texts()).toEqual([]);
    await expect.poll(() => two.texts()).toEqual(['a', 'b', 'c']);
    expect(performance.now() - startMs).toBeGreaterThanOrEqual(195);
    for (let count = 0; count < 3000; count += 1) one.send(framed('x'.repeat(1000)));
    await settled();
    expect(two.port.dropped).toBeGreaterThan(1500);
  });

  it('hears the guest that was plugged in last, and not the one before', async () => {
    const hub = new Hub();
    const [one, two] = [new Guest(hub), new Guest(hub)];
    const socket = new Duplex({ read: () => {}, write: (_chunk, _encoding, done) => done() });
    one.port.plug(socket, () => {});
    expect(one.socket.destroyed).toBe(true);
    socket.push(framed('from the new boot'));
    await settled();
    expect(two.texts()).toEqual(['from the new boot']);
    hub.removePort(two.port);
    expect(two.socket.destroyed).toBe(true);
  });
});
