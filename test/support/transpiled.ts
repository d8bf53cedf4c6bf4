import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** Writes a source file of src/ and those that it imports as JavaScript below `dir`; returns the first one's path. */
export function transpiled(source: string, dir: string): string {
  const done = new Set<string>();
  const write = (file: string): string => {
    const out = join(dir, relative('src', file)).replace(/\.ts$/, '.js');
    if (done.has(file)) return out;
    done.add(file);
    const options = {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: true,
    };
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: options });
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, outputText);
    for (const [, path = ''] of outputText.matchAll(/from '(\.[^']+)\.js'/g))
      write(relative('.', resolve(dirname(file), `${path}.ts`)));
    return out;
  };
  writeFileSync(join(dir, 'package.json'), '{ "type": "module" }\n');
  return write(source);
}
