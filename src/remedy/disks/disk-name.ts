import { disk } from '../../nix/catalogue/disks.js';

/** A disk by the name that something calls it: its kernel's, or a permanent link of udev's. */
export type DiskName = {
  /** Absolute, of the whole disk. */
  path: string;
  /** What is between it and the number of a partition. */
  separator: '' | 'p' | '-part';
};

const parts: readonly [form: RegExp, separator: DiskName['separator']][] = [
  [/^(\/dev\/disk\/.{1,200}?)(?:-part\d{1,3})?$/, '-part'],
  [/^(\/dev\/(?:nvme\d{1,3}n|mmcblk)\d{1,3})(?:p\d{1,3})?$/, 'p'],
  [/^(\/dev\/[a-z]{3,6}?)\d{0,3}$/, ''],
];

/** The disk that a text names first, or of which it names a partition; null where it names none. */
export function diskNamedIn(text: string): DiskName | null {
  const [name] = disk.exec(text) ?? [];
  if (name === undefined) return null;
  for (const [form, separator] of parts) {
    const [, path] = form.exec(name) ?? [];
    if (path !== undefined) return { path, separator };
  }
  return null;
}

/** The names of a disk and its partitions in a text, in double quotes as Nix has them, each once. */
export function quotedNames({ path, separator }: DiskName, text: string): string[] {
  const literal = path.replace(/[.+]/g, '\\$&');
  return [...new Set(text.match(new RegExp(`"${literal}(?:${separator}\\d{1,3})?"`, 'g')) ?? [])];
}
