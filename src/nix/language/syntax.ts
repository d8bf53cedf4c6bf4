/** A node of Nix source. `start` and `end` are offsets in bytes. */
export type Expression = {
  start: number;
  end: number;
} /** `owner` is the node that defines it, as `resolveNames` finds it; null where none does, and before. */ & (
  | { kind: 'variable'; name: string; owner: Expression | null }
  | { kind: 'integer' | 'float' | 'search-path' | 'url'; text: string }
  | { kind: 'string'; isIndented: boolean; parts: Part[] }
  | { kind: 'path'; parts: Part[] }
  | { kind: 'list'; items: Expression[] }
  | ({ kind: 'set'; isRecursive: boolean } & Bindings)
  /** `let { … body = …; }`, of which the attribute `body` is the value. */
  | ({ kind: 'let-set' } & Bindings)
  | ({ kind: 'let'; body: Expression } & Bindings)
  | { kind: 'with'; scope: Expression; body: Expression }
  | { kind: 'assert'; condition: Expression; body: Expression }
  | { kind: 'if'; condition: Expression; then: Expression; else: Expression }
  | { kind: 'function'; argument: Name | null; formals: Formals | null; body: Expression }
  | { kind: 'call'; function: Expression; argument: Expression }
  | { kind: 'select'; set: Expression; path: Attribute[]; default: Expression | null }
  | { kind: 'has-attribute'; set: Expression; path: Attribute[] }
  | { kind: 'unary'; operator: '!' | '-'; operand: Expression }
  | { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression }
);

/** `isMerged` where several of them define one attribute together: `a.b = 1; a.c = 2;`. */
export type Bindings = { bindings: Binding[]; isMerged: boolean };

export type Name = { name: string; start: number; end: number };

/** Text as it stands in the source, with its escapes, or an interpolated expression. */
export type Part = { text: string } | { interpolated: Expression };

/** A name in an attribute path, or `${…}` that is not a plain string. */
export type Attribute = Name | { dynamic: Expression; start: number; end: number };

export type Binding =
  | { kind: 'value'; path: Attribute[]; value: Expression; start: number }
  | { kind: 'inherit'; from: Expression | null; names: Name[]; start: number };

/** `{ a, b ? 1, ... }` of a function. */
export type Formals = { names: (Name & { default: Expression | null })[]; hasEllipsis: boolean };

export type BinaryOperator =
  | '->'
  | '||'
  | '&&'
  | '=='
  | '!='
  | '<'
  | '>'
  | '<='
  | '>='
  | '//'
  | '+'
  | '-'
  | '*'
  | '/'
  | '++';
