import { crc32, deflateSync } from 'node:zlib';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const colorType = { rgb: 2, indexed: 3 } as const;

/**
 * Encodes a picture as PNG (https://www.w3.org/TR/png-3/): indexed with as few bits a pixel as its
 * palette needs up to 256 colours, else 24-bit. `pixels` are palette indices, `colors` 0xRRGGBB.
 * Written by hand: Node has the compression, and screens need only a palette with few bits a pixel.
 */
export function encodePng(
  width: number,
  height: number,
  pixels: Uint8Array | Uint32Array,
  colors: readonly number[],
): Uint8Array {
  const indexed = colors.length <= 256;
  const depth = !indexed || colors.length > 16 ? 8 : colors.length > 4 ? 4 : colors.length > 2 ? 2 : 1;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header[8] = depth;
  header[9] = indexed ? colorType.indexed : colorType.rgb;
  const rows = indexed
    ? packIndices(width, height, pixels, depth)
    : packColors(width, height, pixels, colors);
  const chunks = [
    signature,
    chunk('IHDR', header),
    ...(indexed ? [chunk('PLTE', Uint8Array.from(colors.flatMap(channels)))] : []),
    chunk('IDAT', deflateSync(rows, { level: 5, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ];
  return Buffer.concat(chunks);
}

/** Rows of indices of `depth` bits, each after its filter byte, which is 0 (none). */
function packIndices(
  width: number,
  height: number,
  pixels: Uint8Array | Uint32Array,
  depth: number,
): Uint8Array {
  const perByte = 8 / depth;
  const stride = 1 + Math.ceil(width / perByte);
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const row = pixels.subarray(y * width, (y + 1) * width);
    if (depth === 8) rows.set(row, y * stride + 1);
    else
      row.forEach((index, x) => {
        const shift = 8 - depth * ((x % perByte) + 1);
        rows[y * stride + 1 + Math.floor(x / perByte)]! |= index << shift;
      });
  }
  return rows;
}

function packColors(
  width: number,
  height: number,
  pixels: Uint8Array | Uint32Array,
  colors: readonly number[],
): Uint8Array {
  const stride = 1 + width * 3;
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows.set(channels(colors[pixels[y * width + x]!]!), y * stride + 1 + x * 3);
  return rows;
}

const channels = (color: number): [number, number, number] => [color >> 16, (color >> 8) & 255, color & 255];

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}
