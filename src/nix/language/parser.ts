import { AttributeNames, checkArguments, checkLet } from './checks.js';
import { plainText } from './literals.js';
import { notPrecedence, operatorOf } from './operators.js';
import type { Attribute, BinaryOperator, Binding, Expression, Formals, Name, Part } from './syntax.js';
import { TokenStream } from './token-stream.js';
import { NixSyntaxError, type TokenKind } from './tokens.js';

/** Far deeper than any source; deeper ones would not fit onto the stack. */
const deepest = 500;

const beginsOperand: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ...([
    'word',
    'integer',
    'float',
    '"',
    "''",
    'path',
    'search-path',
    'url',
    '(',
    'let',
    'rec',
    '{',
    '[',
  ] as const),
]);

/**
 * Parses Nix source as parser.y of Nix does, by recursive descent. Throws a `NixSyntaxError` at the place that Nix names.
 * `source` has one character a byte. Names are not looked up: `undefinedVariable` does that.
 */
export function parseNix(source: string): Expression {
  const tokens = new TokenStream(source);
  try {
    return new Parser(tokens).whole();
  } catch (thrown) {
    // A caller may have left little of the stack.
    if (thrown instanceof RangeError) throw tooDeep(tokens);
    throw thrown;
  }
}

class Parser {
  readonly #tokens: TokenStream;
  readonly #namesOf = new WeakMap<Binding[], AttributeNames>();
  #depth = 0;

  constructor(tokens: TokenStream) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#expression();
    this.#tokens.expect('end');
    return expression;
  }

  #expression(): Expression {
    this.#depth += 1;
    if (this.#depth > deepest) throw tooDeep(this.#tokens);
    const expression = this.#functionOrOperation();
    this.#depth -= 1;
    return expression;
  }

  #functionOrOperation(): Expression {
    const { start } = this.#tokens.peek();
    switch (this.#tokens.peek().kind) {
      case 'assert':
      case 'with':
        return this.#scoped(start);
      case 'if':
        return this.#condition(start);
      case 'let':
        return this.#tokens.is('{', 1) ? this.#operation(0) : this.#let(start);
      case 'word':
        if (this.#tokens.is(':', 1) || this.#tokens.is('@', 1)) return this.#function(start);
        break;
      case '{':
        if (this.#isFormals()) return this.#function(start);
    }
    return this.#operation(0);
  }

  #since<Node extends object>(start: number, node: Node): Node & { start: number; end: number } {
    return { ...node, start, end: this.#tokens.lastEnd };
  }

  #scoped(start: number): Expression {
    const kind = this.#tokens.take().kind;
    const first = this.#expression();
    this.#tokens.expect(';');
    const body = this.#expression();
    return kind === 'with'
      ? this.#since(start, { kind, scope: first, body })
      : this.#since(start, { kind: 'assert' as const, condition: first, body });
  }

  #condition(start: number): Expression {
    this.#tokens.take();
    const condition = this.#expression();
    this.#tokens.expect('then');
    const then = this.#expression();
    this.#tokens.expect('else');
    return this.#since(start, { kind: 'if' as const, condition, then, else: this.#expression() });
  }

  #let(start: number): Expression {
    this.#tokens.take();
    const bindings = this.#bindings('in');
    const body = this.#expression();
    checkLet(bindings, start);
    return this.#since(start, { kind: 'let' as const, bindings, body });
  }

  /** Whether `{` begins the arguments of a function, or a set: up to three tokens tell. */
  #isFormals(): boolean {
    const [first, second] = [this.#tokens.peek(1).kind, () => this.#tokens.peek(2).kind];
    if (first === '...') return true;
    if (first === '}') return second() === ':' || second() === '@';
    return first === 'word' && [',', '?', '}'].includes(second());
  }

  #function(start: number): Expression {
    const isFirst = this.#tokens.is('word');
    let argument = isFirst ? this.#name() : null;
    const formals = !isFirst || this.#tokens.takeIf('@') ? this.#formals() : null;
    if (!isFirst && this.#tokens.takeIf('@')) argument = this.#name();
    this.#tokens.expect(':');
    const body = this.#expression();
    checkArguments(formals, argument, start);
    return this.#since(start, { kind: 'function' as const, argument, formals, body });
  }

  #name(): Name {
    const token = this.#tokens.expect('word');
    return { name: this.#tokens.textOf(token), start: token.start, end: token.end };
  }

  #formals(): Formals {
    const formals: Formals = { names: [], hasEllipsis: false };
    this.#tokens.expect('{');
    while (!this.#tokens.is('}')) {
      if (this.#tokens.takeIf('...')) {
        formals.hasEllipsis = true;
        break;
      }
      const name = this.#name();
      formals.names.push({ ...name, default: this.#tokens.takeIf('?') ? this.#expression() : null });
      if (!this.#tokens.takeIf(',')) break;
    }
    this.#tokens.expect('}');
    return formals;
  }

  /** Operands and the operators between them that bind at least as strongly as `weakest`. */
  #operation(weakest: number): Expression {
    let left = this.#unary();
    // One that does not associate may not stand beside another one of its strength.
    let lone = 0;
    for (;;) {
      const { kind } = this.#tokens.peek();
      const operator = operatorOf(kind);
      if (operator === null || operator.precedence < weakest) return left;
      if (operator.precedence === lone) throw this.#tokens.unexpected();
      this.#tokens.take();
      lone = operator.associates === 'none' ? operator.precedence : 0;
      const { start } = left;
      if (kind === '?') {
        left = this.#since(start, { kind: 'has-attribute' as const, set: left, path: this.#attributePath() });
        continue;
      }
      const right = this.#operand(operator.precedence + (operator.associates === 'right' ? 0 : 1));
      left = this.#since(start, { kind: 'binary' as const, operator: kind as BinaryOperator, left, right });
    }
  }

  #operand(weakest: number): Expression {
    this.#depth += 1;
    if (this.#depth > deepest) throw tooDeep(this.#tokens);
    const operand = this.#operation(weakest);
    this.#depth -= 1;
    return operand;
  }

  #unary(): Expression {
    const { start, kind } = this.#tokens.peek();
    if (kind !== '!' && kind !== '-') return this.#call();
    this.#tokens.take();
    // What binds more strongly than "!" belongs to its operand; nothing does so than "-".
    const operand = this.#operand(kind === '!' ? notPrecedence + 1 : Number.POSITIVE_INFINITY);
    return this.#since(start, { kind: 'unary' as const, operator: kind, operand });
  }

  #call(): Expression {
    const { start } = this.#tokens.peek();
    let expression = this.#select();
    while (beginsOperand.has(this.#tokens.peek().kind))
      expression = this.#since(start, {
        ...{ kind: 'call' as const, function: expression, argument: this.#select() },
      });
    return expression;
  }

  #select(): Expression {
    const { start } = this.#tokens.peek();
    const set = this.#simple();
    if (this.#tokens.takeIf('.')) {
      const path = this.#attributePath();
      const other = this.#tokens.takeIf('or') ? this.#nestedSelect() : null;
      return this.#since(start, { kind: 'select' as const, set, path, default: other });
    }
    if (!this.#tokens.is('or')) return set;
    // "f or" is f called with a variable of that name: the word was none once.
    const { end } = this.#tokens.take();
    const argument: Expression = { kind: 'variable', name: 'or', start, end };
    return this.#since(start, { kind: 'call' as const, function: set, argument });
  }

  #nestedSelect(): Expression {
    this.#depth += 1;
    if (this.#depth > deepest) throw tooDeep(this.#tokens);
    const expression = this.#select();
    this.#depth -= 1;
    return expression;
  }

  #simple(): Expression {
    const token = this.#tokens.peek();
    const { start } = token;
    switch (token.kind) {
      case 'word':
        this.#tokens.take();
        return this.#since(start, { kind: 'variable' as const, name: this.#tokens.textOf(token) });
      case 'integer':
      case 'float':
      case 'search-path':
      case 'url':
        this.#tokens.take();
        return this.#since(start, { kind: token.kind, text: this.#tokens.textOf(token) });
      case '"':
      case "''":
        return this.#string(start, token.kind);
      case 'path':
        return this.#path(start);
      case '(': {
        this.#tokens.take();
        const inner = this.#expression();
        this.#tokens.expect(')');
        return inner;
      }
      case '[':
        return this.#list(start);
      case 'let':
        this.#tokens.take();
        this.#tokens.expect('{');
        return this.#since(start, { kind: 'let-set' as const, bindings: this.#bindings('}') });
      case 'rec':
        this.#tokens.take();
        this.#tokens.expect('{');
        return this.#since(start, { kind: 'set' as const, isRecursive: true, bindings: this.#bindings('}') });
      case '{':
        this.#tokens.take();
        return this.#since(start, {
          kind: 'set' as const,
          isRecursive: false,
          bindings: this.#bindings('}'),
        });
      default:
        throw this.#tokens.unexpected();
    }
  }

  #list(start: number): Expression {
    this.#tokens.take();
    const items: Expression[] = [];
    while (beginsOperand.has(this.#tokens.peek().kind)) items.push(this.#select());
    this.#tokens.expect(']');
    return this.#since(start, { kind: 'list' as const, items });
  }

  #string(start: number, quotes: '"' | "''"): Expression {
    this.#tokens.take();
    const parts = this.#parts(quotes === '"');
    this.#tokens.expect(quotes);
    return this.#since(start, { kind: 'string' as const, isIndented: quotes === "''", parts });
  }

  #path(start: number): Expression {
    const first = this.#tokens.textOf(this.#tokens.take());
    const parts = [{ text: first }, ...(this.#tokens.is('${') ? this.#parts(false) : [])];
    this.#tokens.expect('path-end');
    return this.#since(start, { kind: 'path' as const, parts });
  }

  /** Where text is plain, two pieces of it do not follow each other without an interpolation. */
  #parts(isPlain: boolean): Part[] {
    const parts: Part[] = [];
    let isInterpolated = !isPlain;
    for (;;) {
      if (this.#tokens.is('text')) {
        if (!isInterpolated && parts.length > 0 && !this.#tokens.is('${', 1)) return parts;
        parts.push({ text: this.#tokens.textOf(this.#tokens.take()) });
      } else if (this.#tokens.is('${')) {
        isInterpolated = true;
        parts.push({ interpolated: this.#interpolated() });
      } else return parts;
    }
  }

  #interpolated(): Expression {
    this.#tokens.expect('${');
    const expression = this.#expression();
    this.#tokens.expect('}');
    return expression;
  }

  #bindings(end: '}' | 'in'): Binding[] {
    const bindings: Binding[] = [];
    const names = new AttributeNames();
    this.#namesOf.set(bindings, names);
    while (!this.#tokens.takeIf(end)) {
      const { start } = this.#tokens.peek();
      if (this.#tokens.takeIf('inherit')) {
        const binding = this.#inherit(start);
        names.inherit(binding.names);
        bindings.push(binding);
        continue;
      }
      if (!this.#isAttribute()) throw this.#tokens.unexpected(end);
      const path = this.#attributePath();
      this.#tokens.expect('=');
      const value = this.#expression();
      this.#tokens.expect(';');
      names.add(path, (value.kind === 'set' && this.#namesOf.get(value.bindings)) || null, start);
      bindings.push({ kind: 'value', path, value, start });
    }
    return bindings;
  }

  #inherit(start: number): Binding & { kind: 'inherit' } {
    let from: Expression | null = null;
    if (this.#tokens.takeIf('(')) {
      from = this.#expression();
      this.#tokens.expect(')');
    }
    const names: Name[] = [];
    while (this.#isAttribute()) {
      const attribute = this.#attribute();
      if ('dynamic' in attribute)
        throw new NixSyntaxError('dynamic attributes are not allowed in inherit', attribute.start);
      names.push(attribute);
    }
    this.#tokens.expect(';');
    return { kind: 'inherit', from, names, start };
  }

  #isAttribute(): boolean {
    return ['word', 'or', '"', '${'].includes(this.#tokens.peek().kind);
  }

  #attributePath(): Attribute[] {
    const path = [this.#attribute()];
    while (this.#tokens.takeIf('.')) path.push(this.#attribute());
    return path;
  }

  /** A string without interpolations is a name, also within `${…}`. */
  #attribute(): Attribute {
    const token = this.#tokens.peek();
    const { start, kind } = token;
    if (kind === 'word' || kind === 'or') {
      this.#tokens.take();
      return this.#since(start, { name: this.#tokens.textOf(token) });
    }
    if (kind !== '"' && kind !== '${') throw this.#tokens.unexpected();
    const expression = kind === '"' ? this.#string(start, kind) : this.#interpolated();
    const name = plainText(expression);
    return this.#since(start, name === null ? { dynamic: expression } : { name });
  }
}

function tooDeep(tokens: TokenStream): NixSyntaxError {
  return new NixSyntaxError('it is nested too deeply', tokens.lastEnd);
}
