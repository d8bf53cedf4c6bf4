import { Buffer } from 'node:buffer';
import type { Planted } from './forms-of-secrets.js';

/** Made-up characters, the same each time. */
function letters(alphabet: string, length: number, seed = 7): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return alphabet[state % alphabet.length];
  }).join('');
}

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const hex = (length: number) => letters('0123456789abcdef', length);
const mixed = (length: number) => letters(alphanumeric, length);
const base64 = (bytes: number) => Buffer.from(letters(alphanumeric, bytes)).toString('base64');
const uuid = `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`;

/** An Ed25519 key as `nix key generate-secret` prints it: a seed of 32 bytes, and the public key that belongs to it. */
const signingKey = 'YSBtYWRlLXVwIHNlZWQgb2YgMzIgY2hhcmFjdGVycyECkaB7+WhBqtwB0j5ZvhC5kmmhsx0r6voWAxCRuS2Q7Q==';

/** A text with a secret whose value is not known, in place of `@@`. */
function planted(name: string, needle: string, text: string): Planted {
  return { name, needle, text: `${text.replace('@@', () => needle)}\r\n` };
}

/** Tokens that are recognised by their beginning and length; made up. */
export const tokens: Planted[] = [
  planted(
    'an age key after quantum computers',
    letters('ACDEFGHJKLMNPQRSTUVWXYZ023456789', 90),
    'AGE-SECRET-KEY-PQ-1@@',
  ),
  planted('an OpenAI key', `${mixed(20)}T3BlbkFJ${mixed(20)}`, 'sk-@@'),
  planted('an OpenAI project key', mixed(120), 'sk-proj-@@'),
  planted('an Anthropic key', `${mixed(93)}AA`, 'sk-ant-api03-@@'),
  planted('a Vault token', mixed(95), 'token hvs.@@'),
  planted('a SendGrid key', `${mixed(22)}.${mixed(43)}`, 'SG.@@'),
  planted('a Telegram bot token', mixed(34), 'bot 123456789:A@@'),
  planted('a Twilio key', hex(32), 'SK@@'),
  planted('a Cloudflare origin key', `${hex(24)}-${hex(146)}`, 'v1.0-@@'),
  planted('a Discord webhook', `123456789012345678/${mixed(68)}`, 'https://discord.com/api/webhooks/@@'),
  planted('a Slack webhook', `T0123ABCD/B0123ABCD/${mixed(24)}`, 'https://hooks.slack.com/services/@@'),
  planted(
    'a Teams webhook',
    `${uuid}@${uuid}/IncomingWebhook/${hex(32)}/${uuid}`,
    'https://x.webhook.office.com/webhookb2/@@',
  ),
  planted('a Stripe key', mixed(24), 'rk_live_@@'),
  planted('a DigitalOcean token', hex(64), 'dop_v1_@@'),
  planted('a Docker Hub token', mixed(27), 'dckr_pat_@@'),
  planted('a Tailscale key', `${mixed(12)}CNTRL-${mixed(32)}`, 'tskey-auth-@@'),
  planted('a NetBird token', mixed(36), 'nbp_@@'),
  planted('a Hugging Face token', letters('abcdefghijklmnopqrstuvwxyz', 34), 'hf_@@'),
  planted('a crates.io token', mixed(32), 'cio@@'),
  planted('a RubyGems key', hex(48), 'rubygems_@@'),
  planted('a PyPI token', mixed(120), 'pypi-AgEIcHlwaS5vcmc@@'),
  planted('a Grafana token', `${mixed(32)}_${hex(8)}`, 'glsa_@@'),
  planted('a Sentry token', hex(64), 'sntryu_@@'),
  planted('a Databricks token', hex(32), 'dapi@@'),
  planted('a Terraform Cloud token', mixed(67), `${mixed(14)}.atlasv1.@@`),
  planted('an Azure client secret', `${mixed(31)}`, 'abc8Q~@@'),
  planted('a Google API key', mixed(35), 'AIza@@'),
  planted('a Linear key', mixed(40), 'lin_api_@@'),
  planted('a Postman key', `${hex(24)}-${hex(34)}`, 'PMAK-@@'),
  planted('a Shopify token', hex(32), 'shpat_@@'),
  planted('a Pulumi token', hex(40), 'pul-@@'),
  planted('a GitLab runner token', mixed(20), 'glrt-@@'),
  planted('a 1Password service token', base64(200).replaceAll('=', ''), 'ops_eyJ@@'),
  planted('a password hashed by SHA-512', `${mixed(16)}$${mixed(86)}`, 'hash $6$@@'),
  planted('a password hashed by yescrypt', `j9T$${mixed(22)}$${mixed(43)}`, 'root:$y$@@:19000::::::'),
  planted('a password hashed by bcrypt', `10$${mixed(53)}`, '$2b$@@'),
  planted('a password hashed by Argon2', `id$v=19$m=65536,t=3,p=4$${mixed(22)}$${mixed(43)}`, '$argon2@@'),
  planted('the private key of a Nix cache', signingKey, 'cache.example.org-1:@@'),
  planted('the private key of a Nix cache behind the word signature', signingKey, 'signature by me:@@'),
  planted(
    'a private key of which the line ends are written',
    'MC4CAQAwBQYDK2VwBCIEIA',
    '"-----BEGIN PRIVATE KEY-----\\n@@',
  ),
  planted(
    'a PuTTY private key',
    `${base64(40)}`,
    `Private-Lines: 2\r\n${base64(48)}\r\n@@\r\nPrivate-MAC: 00`,
  ),
];

/** Secrets that are recognised by what they are called where they are written; made up. */
export const assignments: Planted[] = [
  planted("a WireGuard interface's key", base64(32), 'PrivateKey = @@'),
  planted('a WireGuard preshared key', base64(32), 'PresharedKey=@@'),
  planted('a WireGuard key in Nix', base64(32), 'networking.wg-quick.interfaces.wg0.privateKey = "@@";'),
  planted('the passphrase of a Wi-Fi', 'correct horse', '  psk="@@"'),
  planted('the key of a Wi-Fi in hexadecimal', hex(64), 'psk=@@'),
  planted('a Wi-Fi key of NetworkManager', 'horsebattery', '802-11-wireless-security.psk: @@'),
  planted('a Wi-Fi key in a command', 'horsebattery1', 'nmcli con mod home wifi-sec.psk @@'),
  planted('a password of netrc', 'hunterhunter', 'machine example.org login me password @@'),
  planted('an authorization of any scheme', 'abc123def456', '> Authorization: token @@'),
  planted('an authorization without a scheme', 'abcdefghijkl', 'authorization: @@'),
  planted('an authorization of an option', 'k1:s3cret/x', `curl -H 'Authorization: AWS @@' https://x.org`),
  planted('a cookie', 'sid=0123456789; id=77', 'Set-Cookie: @@'),
  planted('a PRIVATE-TOKEN header', 'kLmnop0123456789', 'PRIVATE-TOKEN: @@'),
  planted('an X-Api-Key header', 'abcdef01-2345', 'X-Api-Key: @@'),
  planted('an X-Vault-Token header', 's.abcdef012345', 'X-Vault-Token: @@'),
  planted('a variable named for a token', 'horse', 'NAME_TOKEN=@@'),
  planted('a variable named for a password', 'p4ss;w0rd!', 'export DB_PASSWORD="@@"'),
  planted('a variable as declare prints it', 'battery staple', 'declare -x SSHPASS="@@"'),
  planted('a Hetzner token', mixed(64), 'HCLOUD_TOKEN=@@'),
  planted('a Cloudflare token', mixed(40), 'CF_API_TOKEN=@@'),
  planted('an AWS session token', base64(90), 'AWS_SESSION_TOKEN=@@'),
  planted('an AWS key in JSON', base64(30), '"SecretAccessKey": "@@",'),
  planted('an Azure account key', base64(64), 'DefaultEndpointsProtocol=https;AccountKey=@@;x=y'),
  planted('a password in YAML', 'horsebattery', 'password: @@'),
  planted("a password in a builder's log", 'horsebattery', 'db-1.0> password: @@'),
  planted('a password in JSON', 'horse battery', '{"user": "me", "password": "@@"}'),
  planted('a password in JSON in JSON', 'horsebattery', '"{\\"password\\": \\"@@\\"}"'),
  planted('a password in Nix', 'horse', 'users.users.me.initialPassword = "@@";'),
  planted('a password in a Nix string of two quotes', 'horse-staple', "initialPassword = ''@@'';"),
  planted('a password of an option', 'horse', 'tool --password @@ --user me'),
  planted('a token of an option with =', 'horse-77', 'tool --auth-token=@@ --user me'),
  planted('a token of npmrc', uuid, '//registry.example.org/:_authToken=@@'),
  planted("docker's auth", base64(20), '"auth": "@@"'),
  planted('a token in a query', 'abc1', 'https://x.org/?user=me&access_token=@@&x=1'),
  planted('a signature in a query', hex(64), 'https://x.org/f?X-Amz-Signature=@@'),
  planted('a SAS signature in a query', 'a%2Fb3%3D', 'https://x.org/f?sv=1&sig=@@'),
  planted('a short token as the user of a URL', 'kLmnop012345', 'git+https://@@@example.org/repo'),
  planted('a short password of a URL', 'pw1', 'https://me:@@@example.org/repo'),
  planted('an authorization by digest', 'username="Mufasa", response="6629fae4"', 'Authorization: Digest @@'),
  planted('an X-Gitlab-Token header of an option', 'kLmnop', 'curl -H "X-Gitlab-Token: @@" https://x.org'),
  planted('a user of curl', 'horse', 'curl -u me:@@ https://x.org'),
  planted('a password of sshpass', 'horse', 'sshpass -p @@ ssh x'),
  planted('a PIN', '73519', 'PIN=@@'),
  planted('a password of several words in Nix', 'correct horse battery', 'passphrase = "@@";'),
  planted('a webhook in a variable', 'https://x.org/hook/77', 'ALERT_WEBHOOK=@@'),
  planted('a value with a semicolon', 'Tr0ub4dor;x9tail', 'DB_PASSWORD=@@'),
  planted('a value with a quote', 'Tr0ub4dor"x9tail', 'DB_PASSWORD=@@'),
  planted('a value with a backtick', 'Tr0ub4dor`x9tail', 'DB_PASSWORD=@@'),
  planted('a variable before a command', 'hunter2x', 'DB_PASSWORD=@@ make all'),
  planted('a variable between others before a command', 'hunter2x', 'A=1 DB_PASSWORD=@@ B=2 nix build .#x'),
  planted('a variable before a second command', 'hunter2x', 'DB_PASSWORD=@@; make all'),
  planted(
    'a variable of a log before a command',
    'hunter2x',
    'db-1.0> DB_PASSWORD=@@ ./configure --prefix=/x',
  ),
  planted('a value with a semicolon in a command', 'Tr0ub4dor;x9tail', 'docker run -e DB_PASSWORD=@@ image'),
  planted('a value of an option with a semicolon', 'Tr0ub4dor;x9tail', 'tool --password @@ --user me'),
  planted('an XML element', 'horsebattery', '<db><user>me</user><password>@@</password></db>'),
  planted('an XML element of several words', 'correct horse', '  <Passphrase>@@</Passphrase>'),
  planted(
    'an XML element with a namespace and attributes',
    'hunter2x',
    '<c:Password type="plain">@@</c:Password>',
  ),
  planted('an XML element in JSON', 'hunter2x', '"<apiKey>@@<\\/apiKey>"'),
  planted('an XML element with quotes', `a"b'c=d>e`, '<client-secret>@@</client-secret>'),
  planted('an XML element of an ambiguous name', 'x9K77dd', '<token>@@</token> and more'),
  planted('an XML attribute', 'hunter2x', '<user name="me" password="@@"/>'),
  planted('an XML attribute in single quotes', 'correct horse', "<user db.password='@@' name='me'>"),
  planted("a shell's quoted quote", `Tr0ub4dor'\\''x9tail`, "DB_PASSWORD='@@'"),
  planted("a shell's quote in other quotes", `Tr0ub4dor'"'"'x9tail`, "DB_PASSWORD='@@' make"),
  planted("a value in bash's quotes", `a\\'b\\nx9tail`, "export X_PASSWORD=$'@@'"),
  planted('a field with a parenthesis', 'Tr0ub4dor)x9tail', 'password: @@'),
  planted('a field with a comma', 'Tr0ub4dor,x9tail', 'password: @@'),
  planted('a field with a brace', 'Tr0ub4dor}x9tail', '{user: me, password: @@}'),
  planted('a field with a semicolon behind =', 'abc;def', 'password=@@'),
  planted("YAML's quoted quote", "Tr0ub4dor''x9tail", "password: '@@'"),
  planted("a quote in Nix's two quotes", "Tr0ub4dor'x9tail", "initialPassword = ''@@'';"),
  planted('a quote in JSON in JSON', 'Tr0ub4dor\\\\\\"x9tail', '"{\\"password\\": \\"@@\\"}"'),
  planted('a value that begins with $', '$2x9Kd8q', 'DB_PASSWORD=@@'),
  planted('a value that begins with a brace', '{x9Kd8q', 'DB_PASSWORD=@@'),
  planted('a value that begins with <', '<x9Kd8q', 'DB_PASSWORD=@@'),
  planted('a value that begins with an at sign', '@x9Kd8q', '"password": "@@"'),
  planted('a variable of hexadecimal', '0xdeadbeefcafe1234', 'DB_PASSWORD=@@'),
  planted('a variable of digits and dots', '12.34.56', 'DB_PASSWORD=@@'),
  planted('a value behind many blanks', 'x9tailhorse', 'Password:                              @@'),
  planted('a Wi-Fi key as nmcli shows it', 'horsebattery', '802-11-wireless-security.psk:           @@'),
  planted("a part of Vault's key", base64(33), 'Unseal Key 1: @@'),
  planted("a part of Vault's recovery key", base64(33), 'Recovery Key 12: @@'),
  planted('an element of an environment', 'horse', 'os.environ["DB_PASSWORD"] = "@@"'),
  planted('an element behind a symbol', 'horse', 'config[:password] = "@@"'),
  planted('an element in single quotes', 'horse', "config['db-password'] = '@@';"),
  planted('a field that begins with a bracket', '[hunter2x', 'password: @@'),
  planted('a long value with quotes', `${'ab\\" '.repeat(200)}end`, 'password: "@@" # text'),
];
