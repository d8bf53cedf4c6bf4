/** The part of gifenc (which has no types of its own) that is used here. */
declare module 'gifenc' {
  /** Chooses at most `maxColors` colours, as [r, g, b], for pixels given as RGBA bytes. */
  export function quantize(rgba: Uint8Array, maxColors: number): [number, number, number][];
}
