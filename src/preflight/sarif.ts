import type { Finding, Preflight } from '../builds/preflight.js';
import { version } from '../system/version.js';
import { rules } from './rules/index.js';
import type { Rule } from './rules/rule.js';

/** GitHub shows no more results of a run, and refuses more than five times as many. */
const mostResults = 5000;

const home = 'https://github.com/org/nixos-rebuild-test';
/** What is found by others than the rules here. */
const otherRules: readonly Pick<Rule, 'id' | 'severity' | 'about' | 'why' | 'source'>[] = [
  {
    id: 'syntax',
    severity: 'error',
    about: 'A file that is no Nix.',
    why: 'Nix cannot parse it.',
    source: 'https://nix.dev/manual/nix/latest/language/',
  },
  {
    id: 'statix',
    severity: 'warning',
    about: 'What statix finds.',
    why: 'An expression that can be written more simply, or that is a known mistake.',
    source: 'https://github.com/oppiliappan/statix',
  },
  {
    id: 'deadnix',
    severity: 'warning',
    about: 'What deadnix finds.',
    why: 'A name that is bound and not used.',
    source: 'https://github.com/astro/deadnix',
  },
];

/**
 * The findings as a SARIF log, for code scanning: SARIF 2.1.0, with what GitHub reads of it
 * (docs.github.com, "SARIF support for code scanning"). `prefix` is the directory's path within the repository, such as
 * `hosts/`; empty for its root.
 */
export function sarifOf({ findings }: Pick<Preflight, 'findings'>, prefix: string): Record<string, unknown> {
  const told = [...otherRules, ...rules];
  const indexes = new Map(told.map(({ id }, index) => [id, index]));
  // Errors first, where not all can be shown.
  const shown = [...findings].sort(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'nixos-rebuild-test',
            informationUri: home,
            semanticVersion: version,
            rules: told.map(ruleOf),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: shown.slice(0, mostResults).map((finding) => resultOf(finding, indexes, prefix)),
      },
    ],
  };
}

function ruleOf({ id, severity, about, why, source }: (typeof otherRules)[number]) {
  return {
    id,
    shortDescription: { text: about },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${source}`, markdown: `${why}\n\n[Source](${source})` },
    helpUri: source,
    defaultConfiguration: { level: severity },
    properties: {
      tags: id.includes('secret') || id.includes('password') || id.includes('root') ? ['security'] : [],
    },
  };
}

function resultOf(finding: Finding, indexes: ReadonlyMap<string, number>, prefix: string) {
  const { rule, severity, message, file, line, column, end_line, end_column } = finding;
  const uri = `${prefix}${file}`.split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule),
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column, endLine: end_line, endColumn: end_column },
        },
      },
    ],
  };
}
