/** An entry of an archive. Names are relative, without `./`. */
export type CpioEntry =
  | { name: string; kind: 'directory' }
  | { name: string; kind: 'file'; content: Uint8Array; isProgram?: boolean }
  | { name: string; kind: 'link'; target: string };

const modes = { directory: 0o040755, file: 0o100644, program: 0o100755, link: 0o120777 } as const;

/**
 * A cpio archive in the format "newc", of which Linux makes its first file system: for each entry `070701`, 13 numbers of
 * eight hexadecimal digits, the name with a zero byte, and the content; both are padded to four bytes
 * (Documentation/driver-api/early-userspace/buffer-format.rst). Everything belongs to root and is as old as the epoch, so
 * that equal entries make equal bytes. Directories must come before what is in them.
 */
export function cpioArchive(entries: readonly CpioEntry[]): Buffer {
  const parts: Buffer[] = [];
  entries.forEach((entry, index) => {
    parts.push(...record(entry.name, index + 1, modeOf(entry), contentOf(entry)));
  });
  parts.push(...record('TRAILER!!!', 0, 0, Buffer.alloc(0)));
  return Buffer.concat(parts);
}

function modeOf(entry: CpioEntry): number {
  return entry.kind === 'file' && entry.isProgram === true ? modes.program : modes[entry.kind];
}

function contentOf(entry: CpioEntry): Uint8Array {
  if (entry.kind === 'file') return entry.content;
  return entry.kind === 'link' ? Buffer.from(entry.target) : Buffer.alloc(0);
}

function record(name: string, inode: number, mode: number, content: Uint8Array): Buffer[] {
  const bytes = Buffer.from(`${name}\0`);
  // inode, mode, uid, gid, links, time, size, device of the file (2), device that it is (2), length of the name, checksum
  const numbers = [inode, mode, 0, 0, 1, 0, content.length, 0, 0, 0, 0, bytes.length, 0];
  const header = Buffer.from(
    `070701${numbers.map((number) => number.toString(16).padStart(8, '0')).join('')}`,
  );
  return [...padded(Buffer.concat([header, bytes])), ...padded(Buffer.from(content))];
}

function padded(bytes: Buffer): Buffer[] {
  return [bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)];
}
