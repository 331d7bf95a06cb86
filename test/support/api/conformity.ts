import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as z from 'zod';
import type { Route } from '#shared/contract/route.ts';
import type { Answer } from './answer.ts';

const Content = z.record(z.string(), z.object({ schema: z.unknown() }));
const Response = z.object({ content: Content.optional(), $ref: z.string().optional() });
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ responses: z.record(z.string(), Response) }))),
  components: z.object({ responses: z.record(z.string(), Response) }),
});

/** Says where an answer differs from the document; empty if it conforms. */
export type Conformity = (route: Pick<Route, 'method' | 'path'>, answer: Answer) => readonly string[];

/**
 * Checks answers against an OpenAPI document: their status and content type are described, and their body has the
 * fields of its schema and no others. Clients tolerate further fields, but here an undescribed one is an error.
 */
export function conformityTo(document: unknown): Conformity {
  const { paths, components } = Document.parse(document);
  const ajv = validatorOf(document);
  const known = new Map<string, ValidateFunction>();
  return ({ method, path }, answer) => {
    const own = paths[path]?.[method.toLowerCase()]?.responses[String(answer.status)];
    const shared = own?.$ref?.slice(SHARED.length);
    const response = shared === undefined ? own : components.responses[shared];
    if (response === undefined) return [`${answer.status} is not described`];
    if (response.content === undefined) return answer.body === '' ? [] : ['it has a body'];
    const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
    if (!(type in response.content)) return [`${type} is not described for ${answer.status}`];
    const steps =
      shared === undefined
        ? ['paths', path, method.toLowerCase(), 'responses', String(answer.status)]
        : ['components', 'responses', shared];
    const pointer = [...steps, 'content', type, 'schema'].map(escaped).join('/');
    const validate = known.get(pointer) ?? ajv.compile({ $ref: `${ID}#/${pointer}` });
    known.set(pointer, validate);
    validate(answer.body);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
  };
}

const SHARED = '#/components/responses/';
const ID = 'https://zamio.example/openapi.json';

/** A validator that knows a document, whose schemas it may be pointed at as `ID#/…`. */
export function validatorOf(document: unknown): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ ...z.record(z.string(), z.unknown()).parse(closed(document)), $id: ID });
  return ajv;
}

/** A schema somewhere in the document, by its pointer. */
export const at = (...steps: readonly string[]): { $ref: string } => ({
  $ref: `${ID}#/${steps.map(escaped).join('/')}`,
});

const escaped = (step: string): string =>
  encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));

/** The document with every object schema closed to further fields; examples stay as they are. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, name === 'example' ? field : closed(field)]),
  );
  const isOpen = fields['type'] === 'object' && 'properties' in fields && !('additionalProperties' in fields);
  return isOpen ? { ...fields, additionalProperties: false } : fields;
}
