import { assertWithoutMessage, constantCondition } from './conditions.js';
import { shallowMerge } from './merging.js';
import { recursiveSet, topLevelWith, unusedArgument, unusedBinding } from './names.js';
import type { Rule } from './rule.js';
import { secretInStore } from './secret-files.js';
import { plainPassword, secretLiteral, secretReadAtEvaluation } from './secrets.js';
import { serviceAsRoot } from './services.js';
import { searchPathInFlake, unpinnedFetch, unquotedUrl } from './sources.js';

/** All rules, errors first. */
export const rules: readonly Rule[] = [
  ...[secretLiteral, plainPassword, secretReadAtEvaluation, secretInStore],
  ...[searchPathInFlake, unpinnedFetch, serviceAsRoot, shallowMerge, assertWithoutMessage, constantCondition],
  ...[topLevelWith, recursiveSet, unusedBinding, unusedArgument, unquotedUrl],
];
