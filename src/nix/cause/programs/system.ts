import type { ProgramRules } from '../rule.js';

const checked = { tells: 'first', mostAfter: 3 } as const;

/** Programs of the system that check their configuration, as servers do. */
export const systemPrograms: readonly ProgramRules[] = [
  {
    program: 'sshd',
    ...checked,
    rules: [
      { test: /^\S+: line \d+: (?<cause>Bad configuration option: (?<word>\S+))/ },
      { test: /^(?:Unable to load host key: |sshd: no hostkeys available)/ },
      { test: /^Unsupported Match attribute (?<word>\S+)/ },
      { test: /^\S+:? line \d+: (?<cause>Bad Match condition)/, isVague: true },
      {
        test: /^\S+:? line \d+: (?<cause>(?:Bad|Unsupported|unsupported|Invalid|invalid|Missing|missing|keyword|Directive|Deprecated|extra|garbage|no argument) ?.*)/,
      },
    ],
  },
  {
    program: 'visudo',
    ...checked,
    rules: [
      { test: /^(?:visudo: )?\S+:\d+(?::\d+)?: (?<cause>unknown defaults entry "(?<word>[^"]+)")/ },
      { test: /^(?:visudo: )?[^\s:]*sudoers[^\s:]{0,40}:\d+(?::\d+)?: \S/ },
      { test: /^(?:>>> )?(?:\S+: )?(?:parse|syntax) error(?: in \S+)? near line \d+/ },
    ],
  },
  {
    program: 'systemd',
    tells: 'first',
    mostAfter: 4,
    rules: [
      { test: /^\S+:\d+: (?<cause>Unknown (?:key|key name|lvalue) '(?<word>[^']+)' in section .*)/ },
      {
        test: /^\S+:\d+: (?<cause>(?:Unknown|Failed to parse|Invalid|Missing|Unbalanced|Assignment outside|Unit) .*)/,
      },
      {
        test: /^\S+\.(?:service|timer|socket|mount|path|target|slice|swap|automount|scope|device|network|netdev|link):\d+: (?<cause>\S.*)/,
      },
      {
        test: /^\S+\.(?:service|timer|socket|mount|path|target|slice|swap|automount|scope|device|network|netdev|link): \S/,
        isVague: true,
      },
      {
        test: /^(?:Failed to (?:parse|load|open|prepare|create|enqueue|verify)|Unit \S+ not found|Cannot add dependency)/,
      },
      { test: /^\S+:\d+:? (?:Unknown|Invalid|Bad|Unknown modifiers|Duplicate) /, isVague: true },
    ],
  },
  {
    program: 'modprobe',
    ...checked,
    rules: [{ test: /^modprobe: FATAL: (?<cause>Module (?<word>\S+) not found in directory .*)/ }],
  },
  {
    program: 'nft',
    ...checked,
    rules: [{ test: /^\S+:\d+:\d+(?:-\d+)?: Error: \S/ }],
  },
  {
    program: 'iptables',
    ...checked,
    rules: [{ test: /^ip6?tables(?:-\w+)*(?: v[\d.]+)?(?: \(\w+\))?: (?<cause>\S.*)/ }],
  },
  {
    program: 'keepalived',
    tells: 'first',
    mostAfter: 8,
    rules: [
      { test: /^\(\S+: Line \d+\) (?<cause>Unknown keyword '(?<word>[^']+)')/ },
      { test: /^\(\S+: Line \d+\) (?<cause>\S.*)/ },
    ],
  },
  {
    program: 'rsyslogd',
    ...checked,
    rules: [
      { test: /(?<cause>parameter '(?<word>[^']+)' not known)/ },
      {
        test: /^rsyslogd: error during parsing file \S+, on or before line \d+: (?!errors occurred)(?<cause>\S[^[]*)/,
      },
    ],
  },
  {
    // Its check is a debug run, which goes on.
    program: 'logrotate',
    tells: 'first',
    mostAfter: 60,
    rules: [
      { test: /^error: \S+:\d+ (?<cause>unknown option '(?<word>[^']+)')/ },
      { test: /^error: (?<cause>\S+:\d+ \S.*)/ },
    ],
  },
  {
    program: 'OpenVPN',
    ...checked,
    rules: [{ test: /^Options error: (?<cause>\S.*)/ }],
  },
  {
    program: 'chrony',
    ...checked,
    rules: [{ test: /^(?:\S+ )?Fatal error : (?<cause>\S.*)/ }],
  },
  {
    program: 'syslog-ng',
    ...checked,
    rules: [{ test: /^Error parsing (?:config|\w+), (?<cause>\S.*)/ }],
  },
  {
    program: 'BIRD and udev',
    ...checked,
    rules: [
      { test: /^\S+:\d+:\d+:? (?:syntax error|Unknown|Invalid|No such)/ },
      { test: /^\S+\.rules:\d+ \S/ },
    ],
  },
  {
    program: 'desktop-file-validate',
    ...checked,
    rules: [{ test: /^\S+\.desktop: error: (?<cause>\S.*)/ }],
  },
];
