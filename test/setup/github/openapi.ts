import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

type Schema = {
  $ref?: string;
  type?: string;
  format?: string;
  nullable?: boolean;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
};
type Operation = {
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Schema }> }>;
};
type Description = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

const file = new URL('../../fixtures/github-openapi.json', import.meta.url);
const description = JSON.parse(readFileSync(file, 'utf8')) as Description;
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
formats.default(ajv);
ajv.addSchema(typedNullables(description) as Description, 'github');
const compiled = new Map<string, ValidateFunction>();

/** OpenAPI's `nullable` beside `anyOf` or alone has no type, which Ajv refuses: as JSON Schema has it, null is one of several. */
function typedNullables(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(typedNullables);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, child]) => [key, typedNullables(child)] as const);
  const { nullable, ...others } = Object.fromEntries(entries);
  if (nullable !== true || 'type' in others) return Object.fromEntries(entries);
  return { anyOf: [others, { type: 'null' }] };
}

/** The endpoint of a request by the description: its template path and parameters, or null. */
export function endpointOf(method: string, path: string): { template: string; values: string[] } | null {
  for (const [template, operations] of Object.entries(description.paths)) {
    if (operations[method.toLowerCase()] === undefined) continue;
    const pattern = template.replace(/\{(\w+)\}/g, (_, name) => (name === 'ref' ? '(.+)' : '([^/]+)'));
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (match) return { template, values: match.slice(1).map(decodeURIComponent) };
  }
  return null;
}

/** The violations of GitHub's description in a request's body. */
export function requestProblems(method: string, template: string, body: unknown): string {
  const at = `/paths/${pointer(template)}/${method.toLowerCase()}/requestBody/content/application~1json/schema`;
  const operation = description.paths[template]?.[method.toLowerCase()];
  return operation?.requestBody === undefined ? '' : problems(at, body);
}

/** The same for an answer of the local API, so that it cannot differ from the real one. */
export function responseProblems(method: string, template: string, status: number, body: unknown): string {
  const response = description.paths[template]?.[method.toLowerCase()]?.responses[String(status)];
  if (response?.content?.['application/json'] === undefined) return '';
  const at = `/paths/${pointer(template)}/${method.toLowerCase()}/responses/${status}/content/application~1json/schema`;
  return problems(at, body);
}

/** The smallest value that a named schema allows, with `changes` on top. */
export function sample(name: string, changes: Record<string, unknown>): Record<string, unknown> {
  return { ...(sampleOf({ $ref: `#/components/schemas/${name}` }) as object), ...changes };
}

function sampleOf(schema: Schema): unknown {
  const { $ref } = schema;
  if ($ref) return sampleOf(description.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {});
  if (schema.nullable) return null;
  const [first] = schema.oneOf ?? schema.anyOf ?? [];
  if (first) return sampleOf(first);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => sampleOf(part) as object));
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'array':
      return [];
    case 'string':
      return sampleText(schema.format);
    default:
      return Object.fromEntries(
        (schema.required ?? []).map((key) => [key, sampleOf(schema.properties?.[key] ?? {})]),
      );
  }
}

function sampleText(format = ''): string {
  if (format === 'date-time') return '2026-01-02T03:04:05Z';
  return format === 'uri' ? 'https://api.github.example/x' : 'x';
}

function problems(at: string, body: unknown): string {
  const validate = compiled.get(at) ?? ajv.compile({ $ref: `github#${encodeURI(at)}` });
  compiled.set(at, validate);
  return validate(body) ? '' : ajv.errorsText(validate.errors);
}

function pointer(template: string): string {
  return template.replaceAll('~', '~0').replaceAll('/', '~1');
}
