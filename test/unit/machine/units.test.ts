import { describe, expect, it } from 'vitest';
import { hasUnixSocket, judgeUnit, mayStartMore, parseUnitInfo } from '../../../src/machine/guest/units.js';

describe('the properties of a unit', () => {
  it('are read from what systemctl show prints, with what is after the first equals sign', () => {
    const info = parseUnitInfo(
      'Id=web.service\nEnvironment=A=1 B=2\nActiveState=active\nDescription=\n  a second line=of a value\nId=twice\n',
    );
    expect(info).toEqual({
      Id: 'web.service',
      Environment: 'A=1 B=2',
      ActiveState: 'active',
      Description: '',
    });
  });

  it('decide whether to wait for it', () => {
    expect(judgeUnit({ ActiveState: 'active', SubState: 'exited' }, false).kind).toBe('active');
    expect(judgeUnit({ ActiveState: 'activating', SubState: 'start' }, false)).toEqual({
      kind: 'waiting',
      seen: 'activating (start)',
    });
    expect(judgeUnit({ ActiveState: 'failed', SubState: 'failed', Result: 'exit-code' }, true)).toEqual({
      kind: 'failed',
      seen: 'failed, result exit-code',
    });
    expect(judgeUnit({ ActiveState: 'inactive', SubState: 'dead' }, true).kind).toBe('waiting');
    expect(judgeUnit({ ActiveState: 'inactive', SubState: 'dead', LoadState: 'masked' }, false)).toEqual({
      kind: 'failed',
      seen: 'inactive (dead), load state masked, and no job is pending',
    });
  });
});

describe('systemd', () => {
  it('may start more while it has jobs, or has not come to make those of the boot', () => {
    expect(mayStartMore('initializing\n', '')).toBe(true);
    expect(mayStartMore('starting\n', '12 web.service start running\n')).toBe(true);
    expect(mayStartMore('running\n', '\n')).toBe(false);
    expect(mayStartMore('degraded\n', 'No jobs running.\n')).toBe(false);
  });
});

describe('the table of unix sockets', () => {
  const table = `Num       RefCount Protocol Flags    Type St Inode Path
ffff9d0f: 00000002 00000000 00010000 0001 01 18023 /run/dbus/system_bus_socket
ffff9d10: 00000002 00000000 00000000 0001 03 18024 /run/connected
ffff9d11: 00000003 00000000 00000000 0002 01 18025 /run/systemd/journal/socket
ffff9d12: 00000002 00000000 00010000 0001 01 18026 /run/with a blank
`;

  it('shows which are listened on', () => {
    expect(hasUnixSocket(table, '/run/dbus/system_bus_socket', false)).toBe(true);
    expect(hasUnixSocket(table, '/run/with a blank', false)).toBe(true);
    expect(hasUnixSocket(table, '/run/connected', false)).toBe(false);
    expect(hasUnixSocket(table, '/run/dbus', false)).toBe(false);
  });

  it('shows which take datagrams', () => {
    expect(hasUnixSocket(table, '/run/systemd/journal/socket', true)).toBe(true);
    expect(hasUnixSocket(table, '/run/systemd/journal/socket', false)).toBe(false);
  });
});
