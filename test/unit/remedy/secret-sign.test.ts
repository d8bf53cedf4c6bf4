import { describe, expect, it } from 'vitest';
import { fileNamedIn } from '../../../src/remedy/look.js';
import { secretSign } from '../../../src/remedy/secret-sign.js';

describe('a file that may hold a secret', () => {
  it.each([
    ['secrets/web.nix', '{ }'],
    ['keys/id_ed25519', 'x'],
    ['hosts/web.pem', 'x'],
    ['.env', 'A=1'],
    ['hosts/key.nix', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk'],
    ['hosts/ci.nix', `{ x = "ghp_${'a1B2'.repeat(9)}"; }`],
    ['hosts/db.nix', '{ services.db.password = "hunter2hunter2"; }'],
  ])('%s', (file, content) => {
    expect(secretSign(file, content)).not.toBeNull();
  });

  it.each([
    ['hosts/laptop.nix', '{ networking.hostName = "laptop"; security.sudo.wheelNeedsPassword = false; }'],
    ['modules/ssh.nix', '{ services.openssh.settings.PasswordAuthentication = false; }'],
    ['hosts/web.nix', '{ services.web.passwordFile = "/run/secrets/web"; }'],
    ['hosts/db.nix', '{ services.db.password = config.sops.placeholder.db; }'],
  ])('is not %s', (file, content) => {
    expect(secretSign(file, content)).toBeNull();
  });
});

describe('the file that a failure names', () => {
  it.each([
    [
      "getting status of '/nix/store/yzqa4cqgri2wh7pxj090jdigr5x8kb0n-source/hosts/new.nix': No such file",
      'hosts/new.nix',
    ],
    ['Path \'hosts/new.nix\' in the repository "/home/me/nixos" is not tracked by Git.', 'hosts/new.nix'],
    ['Path \'../outside.nix\' in the repository "/home/me/nixos" is not tracked by Git.', null],
    ['Path \'a/../../b.nix\' in the repository "/home/me/nixos" is not tracked by Git.', null],
    ['Path \'/etc/passwd\' in the repository "/home/me/nixos" is not tracked by Git.', null],
    ["path '/home/me/x.nix' does not exist", null],
  ])('%s', (message, file) => {
    expect(fileNamedIn(message)).toBe(file);
  });
});
