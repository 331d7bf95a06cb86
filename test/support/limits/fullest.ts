import type * as z from 'zod';
import { itemBytes } from '#shared/item-bytes.ts';
import { type JsonSchema, jsonSchemaOf, nameOf, referred } from './json-schema.ts';
import { longestText } from './longest-text.ts';
import { WIDE } from './pattern-pieces.ts';

/** The longest of what more than its pattern decides about, by the names of schemas. */
const LONGEST: Readonly<Record<string, unknown>> = {
  Percent: '100.00',
  Rate: '99999.999999',
  Multiplier: '10.00',
  Money: { amount: '9999999999999.99', currency: 'GHS' },
  Currency: 'GHS',
  Territory: 'GH',
  IswcInput: 'T - 0 3 4 . 5 2 4 . 6 8 0 - 1',
  IsrcInput: 'GH - Z 0 1 - 2 6 - 9 9 9 9 9',
  IpiInput: '0 0 0 0 0 0 0 0 1 9 9',
  Ipi: '00000000199',
};

/**
 * What a schema takes at its fullest: every field there, every text and list as long as it may be, of several shapes the
 * largest. What one field says of another, as that a period ends after it starts, the caller puts right.
 *
 * @throws where a field has no end
 */
export function fullest(schema: z.ZodType): unknown {
  const whole = jsonSchemaOf(schema);
  return of(whole, '');

  function of(node: JsonSchema, path: string): unknown {
    if (node.$ref !== undefined) {
      const name = nameOf(node.$ref);
      return name in LONGEST ? LONGEST[name] : of(referred(whole, node), path);
    }
    const shapes = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].filter(({ not }) => not === undefined);
    if (shapes.length > 0)
      return shapes.map((shape) => of(shape, path)).toSorted((a, b) => itemBytes(b) - itemBytes(a))[0];
    if (node.enum !== undefined) return node.enum.toSorted((a, b) => itemBytes(b) - itemBytes(a))[0];
    if (node.const !== undefined) return node.const;
    switch (node.type) {
      case 'null':
        return null;
      case 'boolean':
        return true;
      case 'integer':
      case 'number':
        return node.maximum ?? node.minimum ?? 1;
      case 'string':
        return textOf(node, path);
      case 'array':
        return listOf(node, path);
      case 'object':
        return objectOf(node, path);
      default:
        return { anything: 'x'.repeat(100) };
    }
  }

  function textOf({ allOf: [pattern] = [], bytes, ...node }: JsonSchema, path: string): string {
    if (bytes !== undefined) return WIDE.repeat(Math.floor(bytes / Buffer.byteLength(WIDE)));
    return ended(longestText({ ...node, ...pattern }), path);
  }

  function listOf({ items = {}, maxItems }: JsonSchema, path: string): unknown[] {
    const item = of(items, `${path}[]`);
    return Array.from({ length: ended(maxItems, path) }, () => item);
  }

  function objectOf({ properties = {}, ...rest }: JsonSchema, path: string): unknown {
    const named = Object.entries(properties).flatMap(([name, field]) =>
      field.not === undefined ? [[name, of(field, `${path}.${name}`)] as const] : [],
    );
    return { ...Object.fromEntries(named), ...entriesOf(rest, path) };
  }

  function entriesOf(
    { additionalProperties, propertyNames, entries, bytes = Infinity }: JsonSchema,
    path: string,
  ) {
    if (typeof additionalProperties !== 'object') return {};
    const names = propertyNames?.$ref === undefined ? propertyNames : referred(whole, propertyNames);
    const value = of(additionalProperties, `${path}{}`);
    if (names?.enum !== undefined) return Object.fromEntries(names.enum.map((name) => [String(name), value]));
    const name = String(ended(longestText(names ?? {}), `${path}{name}`));
    const each = itemBytes({ [name]: value });
    const most = Math.min(ended(entries, path), Math.floor(bytes / each));
    return Object.fromEntries(
      Array.from({ length: most }, (_, at) => [`${String(at).padStart(4, 'n')}${name.slice(4)}`, value]),
    );
  }
}

function ended<T>(value: T | undefined, path: string): T {
  if (value === undefined) throw new Error(`${path} has no end`);
  return value;
}
