import { describe, expect, it } from 'vitest';
import { IgnoredSettings, withFlakeSettings } from '../../../src/rebuild/flake-settings.js';
import { parseRequest } from '../../../src/rebuild/request.js';

const warning = (name: string) =>
  `warning: ignoring untrusted flake configuration setting '${name}'.\nPass '--accept-flake-config' to trust it\n`;

describe('settings of a flake', () => {
  it('are named once each where Nix ignored them', () => {
    const ignored = new IgnoredSettings();
    expect(ignored.notice()).toBeNull();
    for (const name of ['extra-substituters', 'sandbox', 'extra-substituters']) ignored.push(warning(name));
    expect(ignored.notice()).toContain(': extra-substituters, sandbox; accept-flake-config');
  });

  it('are at most 20, however many are printed', () => {
    const ignored = new IgnoredSettings();
    for (let index = 0; index < 1000; index += 1) ignored.push(warning(`s${index}`));
    expect(ignored.notice()?.match(/\bs\d+/g)).toHaveLength(20);
  });

  it('are accepted by a setting of Nix beside those of the user', () => {
    const request = parseRequest({ flake: '.', env: { NIX_CONFIG: 'cores = 1\n' } });
    expect(withFlakeSettings(request)).toBe(request);
    expect(withFlakeSettings({ ...request, acceptFlakeConfig: true }).env.NIX_CONFIG).toBe(
      'cores = 1\naccept-flake-config = true',
    );
  });
});
