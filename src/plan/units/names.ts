// Names of units, as systemd.unit(5) has them.

/** The type of a unit: `service` of `a.service`. */
export function unitType(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** A name without its type. */
export function unitPrefix(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}

/** The template of an instance, `a@.service` of `a@b.service`; null for a name that is none. */
export function templateOf(name: string): string | null {
  const at = name.indexOf('@');
  const dot = name.lastIndexOf('.');
  return at > 0 && at + 1 < dot ? `${name.slice(0, at + 1)}${name.slice(dot)}` : null;
}

// Characters of a path that a name has as they are.
const plain = /[A-Za-z0-9:_.]/;

/** A path as systemd-escape(1) makes a name of it: `/srv/a-b` is `srv-a\x2db`. */
export function escapedPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0) return '-';
  const name = parts.map(escapedPart).join('-');
  return name.startsWith('.') ? `\\x2e${name.slice(1)}` : name;
}

function escapedPart(part: string): string {
  const bytes = [...Buffer.from(part, 'utf8')];
  return bytes.map((byte) => escapedByte(byte)).join('');
}

function escapedByte(byte: number): string {
  const character = String.fromCharCode(byte);
  return byte < 128 && plain.test(character) ? character : `\\x${byte.toString(16).padStart(2, '0')}`;
}
