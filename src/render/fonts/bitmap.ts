import { inflateSync } from 'node:zlib';
import { FontError } from './opentype/sfnt.js';

/** A picture with four bytes a pixel: red, green, blue and how opaque it is. */
export type Bitmap = { width: number; height: number; rgba: Uint8Array };

const maxSide = 1024;
/** Values a pixel by the colour type of PNG: grey, colour, index, grey with alpha, colour with alpha. */
const channelsOf: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Reads a PNG file as fonts have them: 8 bits a value or fewer, not interlaced (https://www.w3.org/TR/png-3/). Throws a
 * FontError or a RangeError for any other.
 */
export function decodePng(bytes: Uint8Array): Bitmap {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, type, interlace] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)];
  const channels = channelsOf[type];
  if (
    !(width > 0 && width <= maxSide && height > 0 && height <= maxSide) ||
    !channels ||
    depth > 8 ||
    interlace
  )
    throw new FontError('it has a picture that is not read');
  const chunks = chunksOf(view, bytes);
  const stride = Math.ceil((width * channels * depth) / 8);
  const data = inflated(Buffer.concat(chunks.get('IDAT') ?? []), (stride + 1) * height);
  const rows = unfiltered(data, stride, height, Math.max(1, (channels * depth) >> 3));
  const palette = chunks.get('PLTE')?.[0] ?? new Uint8Array();
  const alphas = chunks.get('tRNS')?.[0] ?? new Uint8Array();
  const value = (y: number, index: number) => {
    const bit = index * depth;
    return (rows[y * stride + (bit >> 3)]! >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
  };
  const scale = 255 / ((1 << depth) - 1);
  const hasAlpha = type === 4 || type === 6;
  const isGrey = type === 0 || type === 4;
  const colorAt = (x: number, y: number): number[] => {
    const at = x * channels;
    if (type === 3) {
      const index = value(y, at);
      return [...[0, 1, 2].map((channel) => palette[3 * index + channel] ?? 0), alphas[index] ?? 255];
    }
    const colors = [0, 1, 2].map((channel) => value(y, at + (isGrey ? 0 : channel)) * scale);
    return [...colors, hasAlpha ? value(y, at + channels - 1) : 255];
  };
  const rgba = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++)
    rgba.set(colorAt(pixel % width, Math.floor(pixel / width)), 4 * pixel);
  return { width, height, rgba };
}

function inflated(data: Uint8Array, length: number): Uint8Array {
  let rows: Uint8Array;
  try {
    rows = inflateSync(data, { maxOutputLength: length });
  } catch (cause) {
    throw new FontError('it has a damaged picture', { cause });
  }
  if (rows.length < length) throw new FontError('it has a picture that is cut off');
  return rows;
}

function chunksOf(view: DataView, bytes: Uint8Array): Map<string, Uint8Array[]> {
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.set(name, [...(chunks.get(name) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return chunks;
}

/** Takes back the filter of each row, which is the byte before it. */
function unfiltered(data: Uint8Array, stride: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)]!;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= step ? rows[at - step]! : 0;
      const up = y > 0 ? rows[at - stride]! : 0;
      const corner = x >= step && y > 0 ? rows[at - stride - step]! : 0;
      rows[at] = data[y * (stride + 1) + 1 + x]! + predicted(filter, left, up, corner);
    }
  }
  return rows;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** A picture made as large as fits into a rectangle, in its middle: each pixel is the mean of what it covers. */
export function fitted({ width, height, rgba }: Bitmap, toWidth: number, toHeight: number): Uint8Array {
  const scale = Math.min(toWidth / width, toHeight / height);
  const [shownWidth, shownHeight] = [
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  ];
  const [left, top] = [(toWidth - shownWidth) >> 1, (toHeight - shownHeight) >> 1];
  const shown = new Uint8Array(toWidth * toHeight * 4);
  const edges = (index: number, count: number, length: number) => {
    const from = Math.floor((index * length) / count);
    return [from, Math.max(from + 1, Math.ceil(((index + 1) * length) / count))] as const;
  };
  for (let y = 0; y < shownHeight; y++)
    for (let x = 0; x < shownWidth; x++) {
      const [fromX, endX] = edges(x, shownWidth, width);
      const [fromY, endY] = edges(y, shownHeight, height);
      const sums = [0, 0, 0, 0];
      for (let row = fromY; row < endY; row++)
        for (let col = fromX; col < endX; col++) {
          const at = (row * width + col) * 4;
          const alpha = rgba[at + 3]!;
          for (let channel = 0; channel < 3; channel++) sums[channel]! += rgba[at + channel]! * alpha;
          sums[3]! += alpha;
        }
      const to = ((top + y) * toWidth + left + x) * 4;
      for (let channel = 0; channel < 3; channel++)
        shown[to + channel] = sums[3]! > 0 ? Math.round(sums[channel]! / sums[3]!) : 0;
      shown[to + 3] = Math.round(sums[3]! / ((endX - fromX) * (endY - fromY)));
    }
  return shown;
}
