import { AttributeNames, checkArguments, checkLet } from './checks.js';
import type { Dialect } from './dialect.js';
import { plainText } from './literals.js';
import { notPrecedence, operatorOf } from './operators.js';
import type {
  Attribute,
  BinaryOperator,
  Binding,
  Bindings,
  Expression,
  Formals,
  Name,
  Part,
} from './syntax.js';
import { TokenStream } from './token-stream.js';
import { NixSyntaxError, type TokenKind } from './tokens.js';

/** Far deeper than any source; deeper ones would not fit onto the stack. */
const deepest = 500;

/**
 * Parses Nix source as parser.y of Nix does, by recursive descent. Throws a `NixSyntaxError` at the place that Nix names.
 * `source` has one character a byte. Names are not looked up: `resolveNames` does that.
 */
export function parseNix(source: string, dialect: Dialect = 'current'): Expression {
  const tokens = new TokenStream(source, dialect);
  try {
    return new Parser(tokens, dialect).whole();
  } catch (thrown) {
    // A caller may have left little of the stack.
    if (thrown instanceof RangeError) throw tooDeep(tokens);
    throw thrown;
  }
}

class Parser {
  readonly #tokens: TokenStream;
  readonly #dialect: Dialect;
  /** Of the set or `let` that ended last. */
  #lastNames: AttributeNames | null = null;
  #depth = 0;

  constructor(tokens: TokenStream, dialect: Dialect) {
    this.#tokens = tokens;
    this.#dialect = dialect;
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
    const { kind, start } = this.#tokens.peek();
    switch (kind) {
      case 'assert':
        return this.#assertion(start);
      case 'with':
        return this.#with(start);
      case 'if':
        return this.#condition(start);
      case 'let':
        return this.#tokens.peekSecond().kind === '{' ? this.#operation(0) : this.#let(start);
      case 'word': {
        const { kind: second } = this.#tokens.peekSecond();
        return second === ':' || second === '@' ? this.#function(start) : this.#operation(0);
      }
      case '{':
        return this.#isFormals() ? this.#function(start) : this.#operation(0);
      default:
        return this.#operation(0);
    }
  }

  #assertion(start: number): Expression {
    this.#tokens.take();
    const condition = this.#expression();
    this.#tokens.expect(';');
    const body = this.#expression();
    return { kind: 'assert', condition, body, start, end: this.#tokens.lastEnd };
  }

  #with(start: number): Expression {
    this.#tokens.take();
    const scope = this.#expression();
    this.#tokens.expect(';');
    const body = this.#expression();
    return { kind: 'with', scope, body, start, end: this.#tokens.lastEnd };
  }

  #condition(start: number): Expression {
    this.#tokens.take();
    const condition = this.#expression();
    this.#tokens.expect('then');
    const then = this.#expression();
    this.#tokens.expect('else');
    const otherwise = this.#expression();
    return { kind: 'if', condition, then, else: otherwise, start, end: this.#tokens.lastEnd };
  }

  #let(start: number): Expression {
    this.#tokens.take();
    const { bindings, isMerged } = this.#bindings('in');
    const body = this.#expression();
    checkLet(bindings, start);
    return { kind: 'let', bindings, isMerged, body, start, end: this.#tokens.lastEnd };
  }

  /** Whether `{` begins the arguments of a function, or a set: up to three tokens tell. */
  #isFormals(): boolean {
    const { kind } = this.#tokens.peekSecond();
    if (kind === '...') return true;
    if (kind !== '}' && kind !== 'word') return false;
    const { kind: third } = this.#tokens.peekThird();
    if (kind === '}') return third === ':' || third === '@';
    return third === ',' || third === '?' || third === '}';
  }

  #function(start: number): Expression {
    const isFirst = this.#tokens.is('word');
    let argument = isFirst ? this.#name() : null;
    const formals = !isFirst || this.#tokens.takeIf('@') ? this.#formals() : null;
    if (!isFirst && this.#tokens.takeIf('@')) argument = this.#name();
    this.#tokens.expect(':');
    const body = this.#expression();
    checkArguments(formals, argument, start);
    return { kind: 'function', argument, formals, body, start, end: this.#tokens.lastEnd };
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
      const { name, start, end } = this.#name();
      const otherwise = this.#tokens.takeIf('?') ? this.#expression() : null;
      formals.names.push({ name, default: otherwise, start, end });
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
        const path = this.#attributePath();
        left = { kind: 'has-attribute', set: left, path, start, end: this.#tokens.lastEnd };
        continue;
      }
      const right = this.#operand(operator.precedence + (operator.associates === 'right' ? 0 : 1));
      const end = this.#tokens.lastEnd;
      left = { kind: 'binary', operator: kind as BinaryOperator, left, right, start, end };
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
    return { kind: 'unary', operator: kind, operand, start, end: this.#tokens.lastEnd };
  }

  #call(): Expression {
    const { start } = this.#tokens.peek();
    let expression = this.#select();
    while (beginsOperand(this.#tokens.peek().kind)) {
      const argument = this.#select();
      expression = { kind: 'call', function: expression, argument, start, end: this.#tokens.lastEnd };
    }
    return expression;
  }

  #select(): Expression {
    const { start } = this.#tokens.peek();
    const set = this.#simple();
    const { kind } = this.#tokens.peek();
    if (kind === '.') {
      this.#tokens.take();
      const path = this.#attributePath();
      const other = this.#tokens.takeIf('or') ? this.#nestedSelect() : null;
      return { kind: 'select', set, path, default: other, start, end: this.#tokens.lastEnd };
    }
    if (kind !== 'or') return set;
    // "f or" is f called with a variable of that name: the word was none once.
    const { end } = this.#tokens.take();
    const argument: Expression = { kind: 'variable', name: 'or', owner: null, start, end };
    return { kind: 'call', function: set, argument, start, end };
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
    const { kind, start } = token;
    switch (kind) {
      case 'word': {
        const { end } = this.#tokens.take();
        return { kind: 'variable', name: this.#tokens.textOf(token), owner: null, start, end };
      }
      case 'integer':
      case 'float':
      case 'search-path':
      case 'url': {
        const { end } = this.#tokens.take();
        return { kind, text: this.#tokens.textOf(token), start, end };
      }
      case '"':
      case "''":
        return this.#string(start, kind);
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
      case 'let': {
        this.#tokens.take();
        this.#tokens.expect('{');
        const { bindings, isMerged } = this.#bindings('}');
        return { kind: 'let-set', bindings, isMerged, start, end: this.#tokens.lastEnd };
      }
      case 'rec':
        this.#tokens.take();
        return this.#set(start, true);
      case '{':
        return this.#set(start, false);
      default:
        throw this.#tokens.unexpected();
    }
  }

  #set(start: number, isRecursive: boolean): Expression {
    this.#tokens.expect('{');
    const { bindings, isMerged } = this.#bindings('}');
    return { kind: 'set', isRecursive, bindings, isMerged, start, end: this.#tokens.lastEnd };
  }

  #list(start: number): Expression {
    this.#tokens.take();
    const items: Expression[] = [];
    while (beginsOperand(this.#tokens.peek().kind)) items.push(this.#select());
    this.#tokens.expect(']');
    return { kind: 'list', items, start, end: this.#tokens.lastEnd };
  }

  #string(start: number, quotes: '"' | "''"): Expression {
    this.#tokens.take();
    const parts = this.#parts(quotes === '"');
    this.#tokens.expect(quotes);
    return { kind: 'string', isIndented: quotes === "''", parts, start, end: this.#tokens.lastEnd };
  }

  #path(start: number): Expression {
    const first = this.#tokens.textOf(this.#tokens.take());
    const parts = [{ text: first }, ...(this.#tokens.is('${') ? this.#parts(false) : [])];
    this.#tokens.expect('path-end');
    return { kind: 'path', parts, start, end: this.#tokens.lastEnd };
  }

  /** Where text is plain, two pieces of it do not follow each other without an interpolation. */
  #parts(isPlain: boolean): Part[] {
    const parts: Part[] = [];
    let isInterpolated = !isPlain;
    for (;;) {
      const { kind } = this.#tokens.peek();
      if (kind === 'text') {
        const isPiece = !isInterpolated && parts.length > 0;
        if (isPiece && this.#tokens.peekSecond().kind !== '${') return parts;
        parts.push({ text: this.#tokens.textOf(this.#tokens.take()) });
      } else if (kind === '${') {
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

  #bindings(end: '}' | 'in'): Bindings {
    const bindings: Binding[] = [];
    const names = new AttributeNames(this.#dialect);
    for (;;) {
      const { kind, start } = this.#tokens.peek();
      if (kind === end) break;
      if (kind === 'inherit') {
        const binding = this.#inherit(start);
        names.inherit(binding.names);
        bindings.push(binding);
        continue;
      }
      if (!beginsAttribute(kind)) throw this.#tokens.unexpected(end);
      const path = this.#attributePath();
      this.#tokens.expect('=');
      const value = this.#expression();
      this.#tokens.expect(';');
      // A set that is the value is the one that ended last.
      names.add(path, value.kind === 'set' ? this.#lastNames : null, start);
      bindings.push({ kind: 'value', path, value, start });
    }
    this.#tokens.take();
    this.#lastNames = names;
    return { bindings, isMerged: names.isMerged };
  }

  #inherit(start: number): Binding & { kind: 'inherit' } {
    this.#tokens.take();
    let from: Expression | null = null;
    if (this.#tokens.takeIf('(')) {
      from = this.#expression();
      this.#tokens.expect(')');
    }
    const names: Name[] = [];
    while (beginsAttribute(this.#tokens.peek().kind)) {
      const attribute = this.#attribute();
      if ('dynamic' in attribute)
        throw new NixSyntaxError('dynamic attributes are not allowed in inherit', attribute.start);
      names.push(attribute);
    }
    this.#tokens.expect(';');
    return { kind: 'inherit', from, names, start };
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
      const { end } = this.#tokens.take();
      return { name: this.#tokens.textOf(token), start, end };
    }
    if (kind !== '"' && kind !== '${') throw this.#tokens.unexpected();
    const expression = kind === '"' ? this.#string(start, kind) : this.#interpolated();
    const name = plainText(expression);
    const end = this.#tokens.lastEnd;
    return name === null ? { dynamic: expression, start, end } : { name, start, end };
  }
}

function tooDeep(tokens: TokenStream): NixSyntaxError {
  return new NixSyntaxError('it is nested too deeply', tokens.lastEnd);
}

function beginsOperand(kind: TokenKind): boolean {
  switch (kind) {
    case 'word':
    case 'integer':
    case 'float':
    case '"':
    case "''":
    case 'path':
    case 'search-path':
    case 'url':
    case '(':
    case 'let':
    case 'rec':
    case '{':
    case '[':
      return true;
    default:
      return false;
  }
}

function beginsAttribute(kind: TokenKind): boolean {
  return kind === 'word' || kind === 'or' || kind === '"' || kind === '${';
}
