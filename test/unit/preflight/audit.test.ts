import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Posture } from '../../../src/preflight/audit/answer.js';
import { readPosture } from '../../../src/preflight/audit/ask.js';
import { compareAudits } from '../../../src/preflight/audit/compare.js';
import { nixEnvironment } from '../../../src/system/nix-environment.js';
import { temporaryDirectory } from '../../support/directory.js';

let cwd: string;
beforeEach(async () => {
  cwd = await temporaryDirectory();
});

/** What a flake with this configuration says of its host "web". */
async function postureOf(config: string) {
  writeFileSync(join(cwd, 'flake.nix'), `{ outputs = _: { nixosConfigurations.web.config = ${config}; }; }`);
  const { env } = await nixEnvironment({ env: process.env });
  return readPosture({ flake: `path:${cwd}`, host: 'web', cwd, env: { ...process.env, ...env } });
}

const healthy = `{
  networking.firewall = {
    enable = true; trustedInterfaces = [ "lo" ]; allowedTCPPorts = [ 22 ]; allowedUDPPorts = [ ];
    allowedTCPPortRanges = [ { from = 1; to = 2; } ]; allowedUDPPortRanges = [ ];
    interfaces.eth1.allowedTCPPorts = [ 80 ];
  };
  services.openssh = { enable = true; settings = { PermitRootLogin = "no"; PasswordAuthentication = false; }; };
  users.users = {
    root = { uid = 0; };
    alice = { extraGroups = [ "wheel" ]; hashedPassword = "$6$a"; openssh.authorizedKeys.keys = [ "a" ]; };
  };
  nix.settings = { trusted-users = [ "root" ]; require-sigs = true; sandbox = true; };
  security.sudo = { wheelNeedsPassword = true; extraRules = [ ]; };
  systemd.services.web = {
    environment = { TOKEN_FILE = "/run/a"; A_TOKEN = "/run/b"; HOME = "x"; };
    serviceConfig = { ExecStart = throw "not read"; User = "web"; ProtectSystem = "strict"; SystemCallFilter = [ "a" 1 null ]; };
  };
  systemd.services.off = { enable = false; serviceConfig.User = throw "not read"; };
}`;

describe('an audit', () => {
  it('finds nothing in a host without weaknesses, and reads all parts of it', async () => {
    const { posture, unread } = await postureOf(healthy);
    expect(unread).toEqual([]);
    expect(posture.services).toEqual({
      web: { User: 'web', ProtectSystem: 'strict', SystemCallFilter: ['a', 1] },
    });
    expect(compareAudits(null, posture).map(({ id }) => id)).toEqual([
      'port-opened',
      'port-opened',
      'port-opened',
    ]);
    expect(compareAudits(posture, posture)).toEqual([]);
  });

  it.each([
    ['firewall-off', 'enable = true; trusted', 'enable = false; trusted'],
    ['interface-trusted', '[ "lo" ]', '[ "lo" "wg0" ]'],
    ['port-opened', '[ 22 ]', '[ 22 5432 ]'],
    ['port-opened', 'allowedUDPPortRanges = [ ]', 'allowedUDPPortRanges = [ { from = 6000; to = 7000; } ]'],
    ['port-opened', 'eth1.allowedTCPPorts = [ 80 ]', 'eth1.allowedTCPPorts = [ 80 81 ]'],
    ['ssh-root', '"no"', '"yes"'],
    ['ssh-root', '"no"', '"prohibit-password"'],
    ['ssh-password', 'PasswordAuthentication = false', 'PasswordAuthentication = true'],
    [
      'ssh-empty-password',
      'PasswordAuthentication = false',
      'PasswordAuthentication = false; PermitEmptyPasswords = true',
    ],
    ['user-plain-password', 'uid = 0;', 'uid = 0; initialPassword = "geheim";'],
    ['user-no-password', 'uid = 0;', 'uid = 0; hashedPassword = "";'],
    ['user-root', 'alice = {', 'alice = { uid = 0;'],
    ['user-wheel', 'uid = 0;', 'uid = 0; extraGroups = [ "wheel" ];'],
    ['user-keys', 'keys = [ "a" ]', 'keys = [ "a" "b" ]'],
    ['nix-trusted', '[ "root" ]', '[ "root" "@wheel" ]'],
    ['nix-unsigned', 'require-sigs = true', 'require-sigs = false'],
    ['nix-sandbox', 'sandbox = true', 'sandbox = false'],
    ['sudo-wheel', 'wheelNeedsPassword = true', 'wheelNeedsPassword = false'],
    [
      'sudo-no-password',
      'extraRules = [ ]',
      'extraRules = [ { users = [ "bob" ]; commands = [ { command = "ALL"; options = [ "NOPASSWD" ]; } ]; } ]',
    ],
    ['secret-in-unit', 'HOME = "x"', 'API_TOKEN = "geheim"'],
  ])('finds %s where %s becomes %s', async (id, before, now) => {
    expect(healthy).toContain(before);
    const base = await postureOf(healthy);
    const next = await postureOf(healthy.replace(before, now));
    expect(JSON.stringify(next)).not.toContain('geheim');
    expect(compareAudits(base.posture, next.posture).map((one) => one.id)).toEqual([id]);
    // What is better now is no finding.
    expect(compareAudits(next.posture, base.posture)).toEqual([]);
  });

  it('reads the other parts where one throws, and where Nix cannot catch the error', async () => {
    const thrown = await postureOf(healthy.replace('[ 22 ]', 'throw "x"'));
    expect(thrown.unread).toEqual([{ part: 'firewall', reason: 'its value throws' }]);
    const uncaught = await postureOf(healthy.replace('[ 22 ]', '{ }.missing'));
    expect(uncaught.unread).toEqual([{ part: 'firewall', reason: "attribute 'missing' missing" }]);
    expect(Object.keys(uncaught.posture)).toHaveLength(6);
  });

  it('reads a host that has none of the options as one without weaknesses', async () => {
    const { posture, unread } = await postureOf('{ }');
    expect(unread).toEqual([]);
    expect(compareAudits(null, posture)).toEqual([]);
  });

  it('says why nothing could be read', async () => {
    const { unread } = await postureOf('throw "no config"');
    expect(unread).toMatchObject([{ part: null }]);
    expect(
      await readPosture({ flake: `path:${cwd}/none`, host: 'web', cwd, env: process.env }),
    ).toMatchObject({
      unread: [{ part: null }],
    });
  });

  it('compares no part that one of both does not tell', () => {
    const open: Posture = { nix: { trusted: ['*'], signed: false, sandbox: false } };
    expect(compareAudits({}, open)).toEqual([]);
    expect(compareAudits(open, {})).toEqual([]);
  });
});
