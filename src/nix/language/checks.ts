import type { Dialect } from './dialect.js';
import type { Attribute, Binding, Formals, Name } from './syntax.js';
import { NixSyntaxError } from './tokens.js';

/**
 * The names of a set that is written out, each with those of its value where that is one too: as parser.y of Nix merges
 * them, further paths may add to such sets, and to no other value.
 */
export class AttributeNames {
  /** For a set its names, for another value where its binding begins. */
  readonly #names = new Map<string, AttributeNames | number>();
  readonly #dialect: Dialect;
  /** Where the binding begins that defined this set first. */
  start = 0;
  /** Whether several bindings define one attribute together. */
  isMerged = false;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** Throws where a name is there. */
  inherit(names: readonly Name[]): void {
    for (const { name, start } of names) {
      if (this.#names.has(name)) throw definedTwice([name], start);
      this.#names.set(name, start);
    }
  }

  /** Adds `path`, of which the value is a set with these names, or another value. Throws where it is defined. */
  add(path: readonly Attribute[], value: AttributeNames | null, start: number): void {
    const last = path.length - 1;
    let set: AttributeNames = this;
    for (let index = 0; index <= last; index += 1) {
      const attribute = path[index] as Attribute;
      // What its name is shows when it is evaluated.
      if ('dynamic' in attribute) return;
      const known = set.#names.get(attribute.name);
      if (known === undefined) {
        if (index === last) set.#define(attribute.name, value ?? start, start);
        else set = set.#define(attribute.name, new AttributeNames(this.#dialect), start);
        continue;
      }
      if (typeof known === 'number' || (index === last && value === null))
        throw definedTwice(namesOf(path.slice(0, index + 1)), start);
      if (index === 0) this.isMerged = true;
      if (index === last && value !== null) known.#merge(value);
      else set = known;
    }
  }

  #define<Value extends AttributeNames | number>(name: string, value: Value, start: number): Value {
    if (typeof value !== 'number') value.start = start;
    this.#names.set(name, value);
    return value;
  }

  #merge(other: AttributeNames): void {
    for (const [name, value] of other.#names) {
      const known = this.#names.get(name);
      if (known === undefined) this.#names.set(name, value);
      else if (this.#dialect === 'former') throw definedTwice([name], startOf(known));
      else if (typeof known === 'number' || typeof value === 'number')
        throw definedTwice([name], startOf(value));
      else known.#merge(value);
    }
  }
}

function startOf(entry: AttributeNames | number): number {
  return typeof entry === 'number' ? entry : entry.start;
}

function namesOf(path: readonly Attribute[]): string[] {
  return path.flatMap((one) => ('dynamic' in one ? [] : [one.name]));
}

function definedTwice(path: readonly string[], start: number): NixSyntaxError {
  return new NixSyntaxError(`attribute '${path.join('.')}' is defined twice`, start);
}

/** Throws for an argument that a function has twice. */
export function checkArguments(formals: Formals | null, argument: Name | null, start: number): void {
  if (formals === null) return;
  const names = new Set(argument === null ? [] : [argument.name]);
  for (const formal of formals.names) {
    const at = formal.name === argument?.name ? start : formal.start;
    if (names.has(formal.name))
      throw new NixSyntaxError(`the function has two arguments '${formal.name}'`, at);
    names.add(formal.name);
  }
}

/** Throws for a name of a `let` that only an evaluation would tell. */
export function checkLet(bindings: readonly Binding[], start: number): void {
  for (const binding of bindings) {
    const first = binding.kind === 'value' ? binding.path[0] : undefined;
    if (first && 'dynamic' in first)
      throw new NixSyntaxError('dynamic attributes are not allowed in let', start);
  }
}
