import type { Rule } from '../src/preflight/rules/rule.js';

/** The text of docs/rules.md for rules. */
export declare function rulesPage(rules: readonly Rule[]): string;
