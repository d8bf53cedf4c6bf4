/** A plain LZW decoder after appendix F of the GIF specification, to check the encoder against. */
export function lzwDecode(depth: number, bytes: Uint8Array): number[] {
  const [clear, end] = [1 << depth, (1 << depth) + 1];
  let strings: number[][] = [];
  let size = depth + 1;
  let previous: number[] | null = null;
  const pixels: number[] = [];
  for (let bit = 0; ; ) {
    let code = 0;
    for (let n = 0; n < size; n++, bit++) code |= ((bytes[bit >> 3]! >> (bit & 7)) & 1) << n;
    if (bit > bytes.length * 8) throw new Error('the data ends before the end code');
    if (code === end) return pixels;
    if (code === clear) {
      strings = Array.from({ length: clear + 2 }, (_, index) => (index < clear ? [index] : []));
      size = depth + 1;
      previous = null;
      continue;
    }
    const string: number[] = strings[code] ?? [...previous!, previous![0]!];
    if (code > strings.length) throw new Error(`code ${code} is beyond the dictionary`);
    pixels.push(...string);
    if (previous && strings.length < 4096) strings.push([...previous, string[0]!]);
    if (strings.length === 1 << size && size < 12) size++;
    previous = string;
  }
}
