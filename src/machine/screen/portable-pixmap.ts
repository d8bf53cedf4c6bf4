import { ToolError } from '../../system/errors.js';

/** A picture of one byte a pixel, 0 for black. */
export type GrayPicture = { width: number; height: number; pixels: Uint8Array };

/** No screen of a guest is larger; a header that says so is not believed. */
const largestSide = 16_384;

/**
 * The brightness of a picture in the binary PPM format, as QEMU writes a screen: "P6", width, height and 255, then three
 * bytes a pixel; https://netpbm.sourceforge.net/doc/ppm.html. Throws a `ToolError` (`bad-picture`) for anything else.
 */
export function parsePixmap(bytes: Uint8Array): GrayPicture {
  const header = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const match = /^P6\s(\d{1,5})\s(\d{1,5})\s255\s/.exec(header);
  const [width, height] = [Number(match?.[1]), Number(match?.[2])];
  const start = match?.[0].length ?? 0;
  if (!(width > 0 && height > 0 && width <= largestSide && height <= largestSide))
    throw new ToolError('bad-picture', 'the screen is no picture in the PPM format');
  if (bytes.length < start + width * height * 3)
    throw new ToolError('bad-picture', `the picture of ${width}x${height} pixels ends too early`);
  const pixels = new Uint8Array(width * height);
  for (let pixel = 0, at = start; pixel < pixels.length; pixel += 1, at += 3)
    // The weights of ITU-R BT.601, as everywhere.
    pixels[pixel] = Math.round(bytes[at]! * 0.299 + bytes[at + 1]! * 0.587 + bytes[at + 2]! * 0.114);
  return { width, height, pixels };
}

/** The file of a gray picture: "P5", in the same format otherwise. */
export function graymapOf({ width, height, pixels }: GrayPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}

/** Black on white, whatever the colours were: the commoner brightness is the background's. */
export function darkOnLight({ width, height, pixels }: GrayPicture): GrayPicture {
  let sum = 0;
  for (const value of pixels) sum += value;
  if (sum >= pixels.length * 128) return { width, height, pixels };
  return { width, height, pixels: pixels.map((value) => 255 - value) };
}

/** A picture `factor` times as large, with brightness between its pixels interpolated. */
export function enlarged({ width, height, pixels }: GrayPicture, factor: number): GrayPicture {
  const [wide, high] = [width * factor, height * factor];
  const result = new Uint8Array(wide * high);
  const columns = positions(wide, width, factor);
  const rows = positions(high, height, factor);
  for (let y = 0; y < high; y += 1) {
    const { first: top, second: bottom, share: down } = rows[y]!;
    for (let x = 0; x < wide; x += 1) {
      const { first: left, second: right, share } = columns[x]!;
      const above = mix(pixels[top * width + left]!, pixels[top * width + right]!, share);
      const below = mix(pixels[bottom * width + left]!, pixels[bottom * width + right]!, share);
      result[y * wide + x] = Math.round(mix(above, below, down));
    }
  }
  return { width: wide, height: high, pixels: result };
}

/** The two pixels between which each pixel of an enlarged row is, and how near to the second one. */
function positions(count: number, length: number, factor: number) {
  return Array.from({ length: count }, (_, index) => {
    const place = Math.min(length - 1, Math.max(0, (index + 0.5) / factor - 0.5));
    const first = Math.floor(place);
    return { first, second: Math.min(length - 1, first + 1), share: place - first };
  });
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
