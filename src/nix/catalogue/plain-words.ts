import { isOfCompiler } from '../cause/index.js';
import { comparable } from '../comparable.js';
import { type FailureFamily, type Match, matchBuilderLog, matchError, matchLine } from './index.js';
import { toolWords } from './tool-words.js';

/**
 * What words mean whichever program prints them: the errors of the system (strerror(3)), of shells, and of what
 * programs use to talk over the network (curl, OpenSSL, Qt, Go). Compared in this order.
 */
const meanings: readonly [words: RegExp, family: FailureFamily][] = [
  [/: line \d{1,6}: +\d{1,10} (?:Hangup|Terminated|Interrupt)\b/, 'interrupted'],
  [
    /\bnot (?:been )?booted with systemd\b|\bsystemd startup failed|\bFailed to connect to (?:(?:system|session|user) )?(?:scope )?bus\b/,
    'no-systemd',
  ],
  [/\bExec format error\b|\bBad CPU type in executable\b/, 'platform-features'],
  [/^(?:\S{1,200}: line \d{1,6}: +\d{1,10} )?Segmentation fault\b/, 'nix-crash'],
  [/No space left on device|[Dd]isk quota exceeded/, 'disk-full'],
  [/[Cc]annot allocate memory|[Oo]ut of memory|\bbad_alloc\b|^Too many heap sections/, 'killed-oom'],
  [
    /\bcommand not found\b|: (?:\d+: )?[\w./+-]{1,100}: not found$|executable file not found|[Uu]nable to locate executable|\b[Uu]nknown command: |\bexec\w{0,4} [^\s:]{1,200}: No such file or directory|\bcannot run [\w./+-]{1,100}: No such file|\/bin\/[\w.+-]{1,60}: No such file or directory|^FileNotFoundError: \[Errno 2\] No such file or directory: '[\w+-]{1,60}'$/,
    'missing-program',
  ],
  // The status of a shell, env(1) and the like that could not find a program; nh, which could not start one.
  [
    /\b(?:exit (?:code|status)|Exited)[ :(]{1,2}127\b|^env: ['‘][^'’\n]{1,400}['’]: No such file|^(?:0: )?(?:Adding|Building|Comparing|Copying|Evaluating)\b[^\n/:]{0,60}: (?:No such file or directory \(os error 2\)(?:: |$)){1,4}/,
    'missing-program',
  ],
  [/^(?:error: )?[Cc]ommand ['`‘"[]{1,3}(?:nix-prefetch-)?(?:git|hg|svn)\b/, 'git-fetch'],
  [
    /\b(?:Host key verification failed|kex_exchange_identification)|\bssh: |Permission denied \((?:publickey|password)/,
    'ssh',
  ],
  [
    /[Pp]ermission denied|[Oo]peration not permitted|[Aa]ccess denied|\bmust be (?:run as )?root\b/,
    'privilege',
  ],
  [/\b(?:[Pp]lease|(?:must|should|need to) (?:also )?)specify\b/, 'usage'],
  [/\b429\b.{0,20}Too Many Requests|[Rr]ate limit/, 'rate-limit'],
  [
    /\b(?:SSL|TLS)\b|SslHandshake|\bcertificate\b|[Cc]ould(?: not|n't) resolve|[Tt]emporary failure in name resolution|Name or service not known|\blookup \S+(?: on \S+)?: no such host\b|Connection (?:refused|reset|timed out)|Network is unreachable|No route to host|\bstatusCode = [45]\d\d\b|\b(?:HTTP|[Aa][Pp][Ii] error|[Ss]tatus(?: code)?)\b[^\d\n]{0,12}[45]\d\d\b|\b(?:413 Request Entity|50[023] [A-Z]|504 Gateway)/,
    'download',
  ],
  // launchd, which shows the error of the system too.
  [/\bBoot(?:strap|-out) failed: \d{1,4}: /, 'activation-script'],
  [/Input\/output error|: Bad message$|Structure needs cleaning|Stale file handle/, 'store-database'],
  // Bash, of the script that activates a system or a home.
  [/^\/nix\/store\/\S{1,200}\/activate: line \d{1,6}: /, 'activation-script'],
  // Where agenix and sops-nix put what they have decrypted.
  [/'\/run\/(?:agenix|secrets)(?:-for-users)?(?:\.d)?(?:\/|'|$)/, 'secrets'],
  [/No such file or directory/, 'missing-file'],
  // The table of `systemctl --failed`; systemd, which calls a unit by its description.
  [
    /^(?:[●×*] )?\S+\.[a-z]+ +loaded failed failed |^Failed to start (?!NixOS Upgrade)[A-Z][^'"`:]{1,100}\.$/,
    'units',
  ],
  [
    /^(?:\S{1,60}: )?Encountered missing (?:or private )?dependencies:|^collect2: (?:fatal )?error: |: linker command failed with/,
    'builder',
  ],
  [/^={3,} (?:FAILURES|ERRORS|short test summary info) ={3,}$/, 'builder'],
];

/** The name of a program, or of the class of an exception that another language quotes. */
const prefix =
  /^(?:[^\s:]{1,100}: (?:line \d{1,6}: )?|(?:Failed to|worker) \w{1,20}(?: \w{1,20}){0,3}: |[^:]{1,80}: (?=(?:error|fatal): )|\w{1,60}(?:Exception|Error) "\w{1,60}: |thread '[^']{1,60}'(?: \(\d{1,10}\))? panicked at (?:'|\S{1,200}: ))/;
const errorWord = /^(?:error|fatal|fatal error|err): /i;
const mostPrefixes = 3;
const mostLines = 8;

/**
 * The family of a message that no rule of the catalogue knows as it was printed: its words after the names of programs
 * before it, else what they mean in any program. `unknown` where that is not plain.
 */
export function familyOfWords(message: string): FailureFamily {
  const lines = message.split('\n', mostLines).map((line) => comparable(line).trim());
  for (const line of lines) {
    const family = familyBelowPrefixes(line);
    if (family) return family;
  }
  if (lines.some(isOfCompiler)) return 'builder';
  for (const [words, family] of meanings) if (lines.some((line) => words.test(line))) return family;
  return 'unknown';
}

/** Whether a line has the words of a cause that the catalogue knows, after the names of programs. */
export function isKnownError(line: string): boolean {
  return familyBelowPrefixes(line.trim()) !== null;
}

function familyBelowPrefixes(line: string): FailureFamily | null {
  let text = line;
  for (let prefixes = 0; prefixes <= mostPrefixes; prefixes += 1) {
    const bare = text.replace(errorWord, '');
    const match =
      matchError(bare, { isThrown: false, isEvaluated: false }) ?? matchLine(text) ?? matchBuilderLog([text]);
    if (match && tells(match)) return match.entry.family;
    for (const [family, words] of toolWords) if (words.test(bare)) return family;
    const name = prefix.exec(text);
    if (!name) return null;
    text = text.slice(name[0].length);
  }
  return null;
}

/** Whether a rule is about a cause, not about what follows from one. */
function tells({ entry, rule }: Match): boolean {
  return rule.role !== 'consequence' && entry.family !== 'unknown';
}
