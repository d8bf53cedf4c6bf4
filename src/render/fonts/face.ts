import { brotliDecompressSync } from 'node:zlib';
import { type FaceName, packedFace } from './face-file.js';

export type { FaceName };

/** Receives an outline, in units of its face, y upwards from the baseline. */
export type OutlineSink = {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadTo(cx: number, cy: number, x: number, y: number): void;
};

/** One face: which characters it has, and their outlines. */
export type Face = {
  unitsPerEm: number;
  has(code: number): boolean;
  /** Sends the outline of a character that the face has to `sink`; returns its advance width. */
  trace(code: number, sink: OutlineSink): number;
};

const command = { end: 0, move: 1, line: 2, curve: 3 } as const;
/** The letters of a style are unpacked into one piece of memory of this size (bytes), rather than into many. */
const chunkSize = 128 * 1024;
const loaded = new Map<FaceName, Face>();

/** A face of the program, unpacked when it is first asked for. */
export function faceNamed(name: FaceName): Face {
  const known = loaded.get(name);
  if (known) return known;
  const face = unpack(brotliDecompressSync(packedFace(name), { chunkSize }));
  loaded.set(name, face);
  return face;
}

/** Reads what scripts/fonts.mjs writes: LEB128 numbers, coordinates as zigzag steps. */
function unpack(bytes: Uint8Array): Face {
  const reader = new Reader(bytes);
  const unitsPerEm = reader.unsigned();
  const offsets = new Map<number, number>();
  let code = 0;
  for (let left = reader.unsigned(); left > 0; left--) {
    code += reader.unsigned();
    const length = reader.unsigned();
    offsets.set(code, reader.at);
    reader.at += length;
  }
  return {
    unitsPerEm,
    has: (wanted) => offsets.has(wanted),
    trace: (wanted, sink) => trace(new Reader(bytes, offsets.get(wanted)), sink),
  };
}

function trace(reader: Reader, sink: OutlineSink): number {
  const advance = reader.unsigned();
  let [x, y] = [0, 0];
  const step = () => {
    x += reader.signed();
    y += reader.signed();
  };
  for (let next = reader.unsigned(); next !== command.end; next = reader.unsigned()) {
    step();
    if (next === command.move) sink.moveTo(x, y);
    else if (next === command.line) sink.lineTo(x, y);
    else {
      const [cx, cy] = [x, y];
      step();
      sink.quadTo(cx, cy, x, y);
    }
  }
  return advance;
}

class Reader {
  readonly #bytes: Uint8Array;

  constructor(
    bytes: Uint8Array,
    public at = 0,
  ) {
    this.#bytes = bytes;
  }

  unsigned(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  signed(): number {
    const value = this.unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}
