// The regular expressions of the sources, as the compiler sees them. Also used by bench/, so no TypeScript.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Every regular expression literal and every `new RegExp(…)` under a directory. `source` is null for one that
 * is put together; `isConstant` is whether that happens when its file is loaded, not within a function.
 */
export function sourcePatterns(directory = 'src') {
  return readdirSync(directory, { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(directory, name))
    .sort()
    .flatMap((file) => patternsIn(file, readFileSync(file, 'utf8')));
}

/** The patterns of one file's text, in their order. */
export function patternsIn(file, text) {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node, isConstant) => {
    const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const end = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      found.push({ file, line, source, flags, isConstant });
    } else if (isRegExpCall(node)) found.push({ file, line, source: null, flags: null, isConstant });
    ts.forEachChild(node, (child) => visit(child, isConstant && !ts.isFunctionLike(node)));
  };
  visit(parsed, true);
  return found;
}

function isRegExpCall(node) {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
}
