import type { Duplex } from 'node:stream';
import { BrokenFraming, FrameReader } from './framing.js';

/**
 * How much (bytes) may wait for one port. What comes beyond is dropped, as a switch does: a guest that does not read
 * costs neither memory nor the others their network.
 */
const mostWaiting = 1 << 20;

/** What a cable does to each frame that passes through it, in either direction. */
export type CableQuality = {
  /** The share of frames that are lost, from 0 to 1. */
  loss: number;
  /** How long a frame is under way. */
  delaySeconds: number;
};

const perfect: CableQuality = { loss: 0, delaySeconds: 0 };

/**
 * An Ethernet hub: what one port receives, all others send. As in NixOS' tests, every machine can see every frame of its
 * network.
 */
export class Hub {
  readonly #ports = new Set<HubPort>();
  readonly #random: () => number;

  /** `random` returns numbers from 0 to 1, for losses. */
  constructor(random: () => number = Math.random) {
    this.#random = random;
  }

  addPort(): HubPort {
    const port = new HubPort((chunk, frames) => this.#forward(port, chunk, frames));
    this.#ports.add(port);
    return port;
  }

  removePort(port: HubPort): void {
    port.unplug();
    this.#ports.delete(port);
  }

  #forward(from: HubPort, chunk: Buffer, frames: FrameReader): void {
    const others = [...this.#ports].filter((port) => port !== from);
    // Frames that arrived together leave together.
    for (const port of others) port.cork();
    try {
      frames.push(chunk, (framed) => {
        from.received += 1;
        if (!from.passes(this.#random)) return;
        // A copy: a small frame that waits must not keep all that arrived with it.
        const kept = Buffer.from(framed);
        for (const port of others)
          if (!port.isCutFrom(from) && port.passes(this.#random))
            port.send(kept, from.delayMs + port.delayMs);
      });
    } finally {
      for (const port of others) port.uncork();
    }
  }
}

/** Where one cable is plugged into a hub. It stays over the boots of a machine, each of which has a connection of its own. */
export class HubPort {
  /** False while the cable is pulled out: nothing passes. */
  isPlugged = true;
  /** True while the guest at the other end must not be heard, since it is not yet the one that it will be. */
  isMuted = false;
  quality: CableQuality = perfect;
  /** Frames since the port was made: those that came in, went out, and had no room. */
  received = 0;
  sent = 0;
  dropped = 0;
  readonly #cutFrom = new Set<HubPort>();
  readonly #forward: (chunk: Buffer, frames: FrameReader) => void;
  #socket: Duplex | null = null;
  /** Bytes that are under way on a cable with a delay. */
  #underWay = 0;

  constructor(forward: (chunk: Buffer, frames: FrameReader) => void) {
    this.#forward = forward;
  }

  /**
   * Connects a stream of frames, in place of an earlier one. A stream that breaks the framing is closed, and `onFault`
   * called with the reason.
   */
  plug(socket: Duplex, onFault: (reason: string) => void): void {
    this.unplug();
    this.#socket = socket;
    const frames = new FrameReader();
    socket.on('error', () => {});
    socket.on('close', () => {
      if (this.#socket === socket) this.#socket = null;
    });
    socket.on('data', (chunk: Buffer) => {
      if (this.#socket !== socket) return;
      try {
        this.#forward(chunk, frames);
      } catch (thrown) {
        if (!(thrown instanceof BrokenFraming)) throw thrown;
        this.unplug();
        onFault(thrown.message);
      }
    });
  }

  /** Closes the connection. */
  unplug(): void {
    this.#socket?.destroy();
    this.#socket = null;
  }

  /** Drops what passes between this port and another one, in both directions, or lets it through again. */
  setCut(other: HubPort, isCut: boolean): void {
    for (const [one, two] of [
      [this, other],
      [other, this],
    ] as const)
      if (isCut) one.#cutFrom.add(two);
      else one.#cutFrom.delete(two);
  }

  isCutFrom(other: HubPort): boolean {
    return this.#cutFrom.has(other);
  }

  get delayMs(): number {
    return this.quality.delaySeconds * 1000;
  }

  /** Whether one more frame gets through this cable. */
  passes(random: () => number): boolean {
    if (!this.isPlugged || this.isMuted) return false;
    return this.quality.loss === 0 || random() >= this.quality.loss;
  }

  cork(): void {
    this.#socket?.cork();
  }

  uncork(): void {
    this.#socket?.uncork();
  }

  /** Sends a frame, its length before it, after a delay; drops it where too much waits already. */
  send(framed: Buffer, delayMs: number): void {
    const socket = this.#socket;
    if (socket === null || socket.destroyed) return;
    if (this.#underWay + socket.writableLength + framed.length > mostWaiting) {
      this.dropped += 1;
      return;
    }
    this.sent += 1;
    if (delayMs === 0) {
      socket.write(framed);
      return;
    }
    this.#underWay += framed.length;
    setTimeout(() => {
      this.#underWay -= framed.length;
      if (this.#socket === socket && !socket.destroyed) socket.write(framed);
    }, delayMs).unref();
  }
}
