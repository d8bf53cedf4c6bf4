import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileRedaction } from '../../../src/redact/compile-redaction.js';
import { redactText, StreamRedactor } from '../../../src/redact/stream-redactor.js';

const redaction = compileRedaction({ secrets: [], patterns: [] }, {});
const directory = 'test/fixtures/nix/provoked';

describe('of what real versions of Nix printed', () => {
  it.each(readdirSync(directory))('nothing is masked: %s', (name) => {
    const { files, runs } = JSON.parse(readFileSync(`${directory}/${name}`, 'utf8'));
    const texts: string[] = [...Object.values<string>(files ?? {})];
    for (const { output, activity } of runs) texts.push(output, activity ?? '');
    for (const text of texts) {
      expect(redactText(redaction, text)).toBe(text);
      const stream = new StreamRedactor(redaction, { cols: 120 });
      expect(stream.push(text) + stream.flush()).toBe(text);
    }
  });
});

describe('what looks like a secret and is none', () => {
  it.each([
    ["a store path's hash", '/nix/store/7l4b1dkz0w5x2fqlp9yd1aqv3w8r6c5n-key-1.2.drv'],
    ['a hash of SRI', 'hash = "sha256-dY5BkMzRzGCLp4Ur7hX8m8T3v0BqZ0yXvN1xq1m0c0k=";'],
    ['a SHA-256 in hexadecimal', 'sha256: 4b1d7c0b1f4e5a6d4b1d7c0b1f4e5a6d4b1d7c0b1f4e5a6d4b1d7c0b1f4e5a6d'],
    ['a revision', 'rev = "4b1d7c0b1f4e5a6d4b1d7c0b1f4e5a6d4b1d7c0b"; narHash'],
    [
      'a locked input',
      'github:NixOS/nixpkgs/4b1d7c0b1f4e5a6d4b1d7c0b1f4e5a6d4b1d7c0b?narHash=sha256-dY5BkMzR%3D',
    ],
    [
      "a cache's public key",
      'trusted-public-keys = cache.nixos.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY=',
    ],
    ['a signature', `Sig: cache.nixos.org-1:${'aB3d'.repeat(21)}aB==`],
    [
      'a public SSH key',
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5kZVq6q1b8m2l0P8kq0K4n0o0p0q0r0s0t0u0v0w0x me@host',
    ],
    ['an SSH host key', 'Server host key: ssh-ed25519 SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDCIj6T6tDHM+Pd3qs'],
    [
      'a hash behind a name',
      'auth=sha256-dY5BkMzRzGCLp4Ur7hX8m8T3v0BqZ0yXvN1xq1m0c0k= token: sha256:4b1d7c0b1f4e',
    ],
    ['code of other languages', 'token = readToken(file); secret: BufferArray; let key: TokenKind = x'],
    ['a kernel cookie', 'cookie: 0x1234abcd'],
    ['a variable that is empty', 'passphrase= message2= PASSWORD= x1234567'],
    ['a file of a password', 'passwordFile = "/run/secrets/password";'],
    ['a file of a hashed password', 'hashedPasswordFile = config.sops.secrets.password.path;'],
    ['a reference to a secret', 'password = config.age.secrets.db.path;'],
    ['no password', 'hashedPassword = null;'],
    ['a variable of a shell', `curl -H "Authorization: $TOKEN" --password "$PASSWORD" TOKEN=$\{TOKEN}`],
    ['a parser that complains', "error: syntax error, unexpected token: expecting ';'"],
    ['an unknown key', "error: attribute 'key': is missing; token: identifier"],
    ['a count of tests', 'PASS: test-key\r\n# PASS: 12  XPASS=0  pass: 12'],
    ['an option that takes no password', 'systemd-run --no-ask-password --pipe; tool --password --user me'],
    ['a prompt', '[sudo] password for me: '],
    ['a password that is asked for', 'Password: \r\nlogin ok'],
    ['a user of ssh', 'ssh://git@github.com/x and https://git@example.org and me@example.org:path'],
    ['a monkey', 'monkey: 12345678 hotkey=ctrl-alt-x7 public_key: abcDEF12345 primary-key = id12345678'],
    ['assembly', '.key: mov $1$ $2, %eax; test_0123456789 sk-learn-is-fine-as-it-is-0123456789-abc'],
    ['a count of tokens', 'max_tokens: 4096 tokens: 512 input_tokens=77777'],
    ['flags of a compiler', 'gcc -DHAVE_SSL_CTX_KEY=1 -DUSE_AUTH=yes -DPASSWD_PATH=/etc/passwd'],
    ['a pattern and a path', 'patching patsubst path patchelf.0123456789abcdef pat.sat.path'],
    [
      'a progress of a copy',
      "copying path '/nix/store/abc-openssl-3.0' from 'https://cache.nixos.org:443'...",
    ],
    ['a secret that sops-nix adds', 'adding secret: k3s-token'],
    ['secrets that sops-nix adds', 'adding secrets: k3s-token1, restic/b2-env'],
    [
      'a secret that sops-nix changes',
      'modifying secret: restic/b2-env\r\nremoving rendered secret: x1y2z3w4',
    ],
    [
      'signatures of a path',
      `/nix/store/x  cache.nixos.org-1:${'aB3d'.repeat(21)}aA==  example:${'aB3d'.repeat(21)}aA==`,
    ],
    ['versions behind the name of a package', 'password-store: 1.7.4-unstable-2023 → 1.7.5, +12.3 KiB'],
    [
      'versions of npm and Python',
      '"js-tokens": "^4.0.0", "api-key": "~1.2.3-rc.1" secret-service==3.4.1rc1',
    ],
    [
      'public keys',
      'hostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5kZVq6q1b8m2l0P8kq0K4n0o0p0q0r0s0t0u0v0w0x";\r\nSSH_HOST_KEY="ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTY="\r\nkey: cache.nixos.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY=',
    ],
    ['a recipient of age', `key: age1${'q0w3'.repeat(14)}q0`],
    ['the name of a file', '- In `/etc/nixos/modules/token.nix\': "x1y2z3" and secrets.yaml: x1y2z3w'],
    ['values that are files', 'sslKey = "server1.pem"; secret = "db1.age"; tool --private-key id_1.pub'],
    ['a revision that is pinned', 'pin: 4b1d7c0b1f4e5a6d4b1d7c0b1f4e5a6d4b1d7c0b'],
    ['prose behind a header', 'Authorization: denied by polkit\r\nSet-Cookie: the header was rejected'],
    ["an error's code in a query", 'https://doc.rust-lang.org/error_codes/?code=E0425'],
    [
      "a mention of a key's label",
      'expected "-----BEGIN OPENSSH PRIVATE KEY-----" at the start\r\nand -----BEGIN PRIVATE KEY----- was not found\r\nthe rest is shown',
    ],
    [
      'whole placeholders',
      'DB_PASSWORD=$PW\r\nAPI_TOKEN=<your token>\r\nX_SECRET={{ vault.x }}\r\nPASSWORD=$(pass show x)\r\n"password": "@password@"',
    ],
    ['an example of a key', '"-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n", the rest'],
    ['a list and a call', 'password: [REDACTED]\r\ntoken = (readFile x)\r\npassword: [0.123456] x'],
    ['switches before a command', 'USE_TOKEN=true make all\r\nexport DEPLOY_KEY=/run/secrets/key; make'],
    ['a permission of a workflow', 'permissions:\r\n  id-token: write\r\n  contents: read'],
    ['types and members', 'f(secret: Uint8Array): void; const secret = this.#search(this.#screen);'],
    ['a usage', 'Usage: login <user> <password>\r\n  <token> <secret> <url>: <password> is asked for'],
    [
      'elements of XML without a secret',
      '<password></password><password/><apiKey>$KEY</apiKey><passwordFile>/run/x</passwordFile>',
    ],
    ['an element of a property list', '<key>CFBundleSignature</key><string>x1y2z3w4</string>'],
    [
      'words in HTML',
      '<label for="password">Password1</label> <th>Secret</th> <td class="token">x1y2z3w4</td>',
    ],
    [
      'a word in an element',
      '<token>identifier</token> <auth>required</auth> <secret>/run/secrets/x</secret>',
    ],
    ['types in angle brackets', 'Promise<Secret> x = f<Token>(a1b2c3d4); Map<string, Password>(p1q2r3s4)'],
    ['a public key of an assembly', 'Version=4.0.0.0, PublicKeyToken=b77a5c561934e089'],
    ['code that calls', 'x.password=args.password,user=args.user); token=next.token;y1(z2)'],
  ])('is not masked: %s', (_, text) => {
    expect(redactText(redaction, text)).toBe(text);
  });
});
