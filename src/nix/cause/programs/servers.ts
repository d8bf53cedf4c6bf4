import type { ProgramRules } from '../rule.js';

const checked = { tells: 'first', mostAfter: 3 } as const;

/** Servers that check their configuration; NixOS modules run them while they build it. */
export const servers: readonly ProgramRules[] = [
  {
    program: 'nginx',
    ...checked,
    rules: [
      { test: /^[^[]{0,40}\[emerg\] (?:\d+#\d+: )?(?<cause>unknown directive "(?<word>[^"]+)")/ },
      { test: /^[^[]{0,40}\[emerg\] (?:\d+#\d+: )?(?<cause>(?:(?! in \/).)+)/ },
      { test: /^nginx: \[(?:alert|crit|error)\] (?<cause>\S.*)/, isVague: true },
    ],
  },
  {
    program: 'caddy',
    ...checked,
    rules: [
      {
        test: /^Error: (?:adapting config using caddyfile: )?(?<cause>\S+:\d+: unrecognized (?:directive|global option|subdirective)\S*:? (?<word>[\w.-]+).*)/,
      },
      { test: /^Error: (?:adapting config using \w+: |loading (?:initial )?config: )(?<cause>\S.*)/ },
    ],
  },
  {
    program: 'haproxy',
    ...checked,
    rules: [
      {
        test: /^\[ALERT\][^:]{0,80}: (?:config : )?(?<cause>parsing \[[^\]]*\] ?: unknown keyword '(?<word>[^']+)'.*)/,
      },
      { test: /^\[ALERT\][^:]{0,80}: (?:config : )?(?<cause>parsing \[.*)/ },
      { test: /^\[ALERT\][^:]{0,80}: (?:config : )?(?<cause>\S.*)/, isVague: true },
    ],
  },
  {
    program: 'BIND',
    ...checked,
    rules: [
      { test: /^\S+:\d+: (?<cause>unknown option '(?<word>[^']+)')/ },
      { test: /^dns_\w+: \S+:\d+: (?<cause>\S.*)/ },
      {
        test: /^[^\s:]+:\d+: (?:expected|missing|unknown|parsing failed|undefined|unexpected|option|zone|'|open:|invalid|bad|could not|no such)/,
      },
      { test: /^zone \S+: (?<cause>(?:loading|has|not loaded|NS|\S+:).*)/, isVague: true },
    ],
  },
  {
    program: 'Postfix',
    ...checked,
    rules: [
      { test: /^post\w+: fatal: (?<cause>\S.*)/ },
      { test: /^post\w+: (?:error|warning): (?<cause>\S.*)/, isVague: true },
    ],
  },
  {
    program: 'Apache httpd',
    ...checked,
    rules: [
      { test: /^(?<cause>Invalid command '(?<word>[^']+)'.*)/ },
      { test: /^(?<cause>\S.*)/, after: /^AH\d+: Syntax error on line \d+ of / },
      { test: /^(?:AH\d+: )?(?:apache2|httpd): (?<cause>Syntax error on line \d+ of .*)/ },
      { test: /^AH\d+: (?<cause>(?!Syntax error)\S.*)/, isVague: true },
    ],
  },
  {
    program: 'dnsmasq',
    ...checked,
    rules: [{ test: /^dnsmasq: (?<cause>(?!syntax check OK)\S.*)/ }],
  },
  {
    program: 'Prometheus',
    ...checked,
    rules: [
      { test: /^\s*line \d+: (?<cause>field (?<word>\S+) not found in type .*)/ },
      { test: /^\s*(?<cause>line \d+: cannot unmarshal .*)/ },
      { test: /^\s*(?<cause>\S+: \d+:\d+: group .*)/ },
      { test: /^\s*FAILED: ?(?<cause>\S.*)/, isVague: true },
      { test: /^\s+(?<cause>\S.*)/, after: /^\s*FAILED:?$/, isVague: true },
    ],
  },
  {
    program: 'unbound and NSD',
    ...checked,
    rules: [
      { test: /^\S+:\d+: error: (?<cause>unknown keyword '(?<word>[^']+)')/ },
      { test: /^\S+\.conf:\d+: error: (?<cause>\S.*)/ },
    ],
  },
  {
    program: 'Knot',
    ...checked,
    rules: [
      { test: /^error: config, (?<cause>file '[^']*', line \d+, item '(?<word>[^']+)'.*)/ },
      { test: /^error: (?<cause>config, .*)/ },
    ],
  },
  {
    program: 'mosquitto',
    ...checked,
    rules: [
      { test: /(?<cause>Unknown configuration variable "?(?<word>[^"\s.]+)"?)/ },
      { test: /^(?:\d+: )?Error: (?<cause>(?:Invalid|Empty|Duplicate|Unable|Conflicting) .*)/ },
    ],
  },
  {
    program: 'Dovecot',
    ...checked,
    rules: [{ test: /^doveconf: Fatal: (?<cause>\S.*)/ }],
  },
  {
    program: 'Squid',
    tells: 'first',
    mostAfter: 10,
    rules: [
      { test: /\| (?<cause>\S+\(\d+\): unrecognized: '(?<word>[^']+)')/ },
      { test: /FATAL: (?<cause>Bungled \S+ line \d+: (?<word>\S+).*)/ },
      { test: /\| FATAL: (?<cause>\S.*)/ },
    ],
  },
  {
    program: 'lighttpd',
    ...checked,
    rules: [{ test: /^[^(]{0,60}\([\w-]+\.c\.\d+\) (?<cause>source: .*)/ }],
  },
  {
    program: 'Varnish',
    tells: 'first',
    mostAfter: 12,
    rules: [{ test: /^(?<cause>\S.*)/, after: /^(?:Error:)?\s*Message from VCC-compiler:$/ }],
  },
];
