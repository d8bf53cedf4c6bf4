import { describe, expect, it } from 'vitest';
import { parseRequest, requestText } from '../../../src/activation/request.js';

const toplevel = `/nix/store/${'a'.repeat(32)}-nixos-system-web-26.05`;

describe('the request of an activation', () => {
  it('has a value for all that the supervisor reads', () => {
    expect(requestText(parseRequest({ id: 'one', toplevel, by: 'anna@laptop' }))).toBe(
      [
        ...['id=one', `new=${toplevel}`, 'action=test', 'stage=no', 'specialisation=keep'],
        ...['specialisation_name=', 'profile=/nix/var/nix/profiles/system', 'generation=', 'by=anna@laptop'],
        ...['switch_seconds=600', 'answer_seconds=60', 'longest_seconds=1800', ''],
      ].join('\n'),
    );
  });

  it('has nothing in it of which a shell makes anything', () => {
    const by = `$(reboot)\n'";id=two \u001b[2J`;
    expect(requestText(parseRequest({ id: 'one', toplevel, by }))).toMatch(/^(?:\w+=[\w./@:+-]*\n)+$/);
  });

  it.each([
    [{ id: '../../etc' }, 'id is no name'],
    [{ id: 'a b' }, 'id is no name'],
    [{ toplevel: '/run/current-system' }, 'toplevel is no store path'],
    [{ toplevel: `${toplevel}$(reboot)` }, 'toplevel is no store path'],
    [{ toplevel: `${toplevel}\nnew=x` }, 'toplevel is no store path'],
    [{ specialisation: 'a/../b' }, 'specialisation has other characters'],
    [{ specialisation: '..' }, 'specialisation has other characters'],
    [{ profile: '/etc/passwd' }, 'profile is no profile'],
    [{ profile: '/nix/var/nix/profiles/../x' }, 'profile is no profile'],
    [{ switchSeconds: 0 }, 'switchSeconds'],
    [{ generation: -1 }, 'generation'],
  ])('is refused with %j', (more, message) => {
    const parse = () => parseRequest({ id: 'one', toplevel, ...more });
    expect(parse).toThrow(`the activation cannot be asked for: ${message}`);
  });
});
