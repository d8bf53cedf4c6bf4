/** A name as it is compared: without case, and without the hyphens, blanks and underscores in which spellings differ. */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}
