/** A unit's properties as `systemctl show` prints them; those that every unit has are named. */
export type UnitInfo = Record<string, string> & {
  Id?: string;
  LoadState?: string;
  ActiveState?: string;
  SubState?: string;
  Result?: string;
};

/**
 * Parses the output of `systemctl show`: a property a line, `Name=Value`. A value may hold further `=`; lines of a
 * value with several lines, as some environments have, are left out.
 */
export function parseUnitInfo(text: string): UnitInfo {
  const properties: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const at = line.indexOf('=');
    const name = line.slice(0, Math.max(0, at));
    if (/^[A-Z]\w{0,80}$/.test(name) && !(name in properties)) properties[name] = line.slice(at + 1);
  }
  return properties;
}

/** What a unit that is waited for has come to. */
export type UnitVerdict = { kind: 'active' } | { kind: 'waiting' | 'failed'; seen: string };

/**
 * Judges a unit of which one waits that it becomes active. An inactive one stays so where systemd will start nothing
 * more (`mayStartMore`), and there is nothing to wait for.
 */
export function judgeUnit(info: UnitInfo, mayStart: boolean): UnitVerdict {
  const {
    ActiveState: state = 'unknown',
    SubState: sub = '',
    LoadState: load = '',
    Result: result = '',
  } = info;
  const seen = [
    `${state}${sub && sub !== state ? ` (${sub})` : ''}`,
    load && load !== 'loaded' ? `load state ${load}` : '',
    result && result !== 'success' ? `result ${result}` : '',
  ]
    .filter(Boolean)
    .join(', ');
  if (state === 'active') return { kind: 'active' };
  if (state === 'failed') return { kind: 'failed', seen };
  if (state === 'inactive' && !mayStart) return { kind: 'failed', seen: `${seen}, and no job is pending` };
  return { kind: 'waiting', seen };
}

/**
 * Whether systemd will start something without being asked: it has jobs, or has not come to make those of the boot yet.
 * `state` is its own `SystemState`, `jobs` the lines of `list-jobs`; some versions print a sentence where there is none.
 */
export function mayStartMore(state: string, jobs: string): boolean {
  return (
    state.trim() === 'initializing' || !['', 'No jobs running.', 'No jobs listed.'].includes(jobs.trim())
  );
}

/** The lines of /proc/net/unix that show a socket at a path, proc_net(5): one that listens, or, for datagrams, any. */
export function hasUnixSocket(table: string, path: string, isDatagram: boolean): boolean {
  // The flag that a socket has accepted listen(2), include/uapi/linux/net.h.
  const acceptsConnections = 0x10000;
  return table.split('\n').some((line) => {
    const [, , , flags = '', type = '', , , ...rest] = line.trim().split(' ').filter(Boolean);
    if (rest.join(' ') !== path) return false;
    return isDatagram ? type === '0002' : (Number.parseInt(flags, 16) & acceptsConnections) !== 0;
  });
}
