import type * as z from 'zod';
import { itemBytes } from '#shared/item-bytes.ts';
import { type JsonSchema, jsonSchemaOf, referred } from './json-schema.ts';
import { longestTextBytes } from './longest-text.ts';

/** The bytes of the largest record that a schema lets through, and the fields in it that have no end, by their path. */
export type Largest = { readonly bytes: number; readonly endless: readonly string[] };

/** Walks all of a schema as it is stored: every field there, every text and list at its longest. */
export function largestOf(schema: z.ZodType): Largest {
  const whole = jsonSchemaOf(schema);
  const endless: string[] = [];
  const bytes = bytesOf(whole, '');
  return { bytes, endless };

  function bytesOf(node: JsonSchema, path: string): number {
    const before = endless.length;
    const free = freeBytesOf(node, path);
    if (node.bytes === undefined) return free;
    // What all of it may have is an end for each part of it.
    return endless.splice(before).length > 0 ? node.bytes : Math.min(node.bytes, free);
  }

  function freeBytesOf(node: JsonSchema, path: string): number {
    if (node.$ref !== undefined) return bytesOf(referred(whole, node), path);
    const { anyOf, oneOf } = node;
    if (anyOf !== undefined || oneOf !== undefined)
      return Math.max(...[...(anyOf ?? []), ...(oneOf ?? [])].map((one) => bytesOf(one, path)));
    if (node.enum !== undefined) return Math.max(...node.enum.map(itemBytes));
    if (node.const !== undefined) return itemBytes(node.const);
    switch (node.type) {
      case 'null':
      case 'boolean':
      case 'integer':
      case 'number':
        return itemBytes(0);
      case 'string':
        return ended(textBytesOf(node), path);
      case 'array':
        return (
          itemBytes([]) +
          ended(node.maxItems ?? Infinity, path) * (bytesOf(node.items ?? {}, `${path}[]`) + 1)
        );
      case 'object':
        return objectBytesOf(node, path);
      default:
        return node.not !== undefined ? 0 : ended(Infinity, path);
    }
  }

  /** A text may have several patterns, each of which bounds it. */
  function textBytesOf(node: JsonSchema): number {
    return Math.min(
      ...[node, ...(node.allOf ?? [])].map((each) =>
        longestTextBytes({ ...each, maxLength: each.maxLength ?? node.maxLength }),
      ),
    );
  }

  function objectBytesOf(
    { properties = {}, additionalProperties, propertyNames, entries }: JsonSchema,
    path: string,
  ): number {
    const named = Object.entries(properties).reduce(
      (sum, [name, field]) =>
        sum + itemBytes(name) + bytesOf(field, path === '' ? name : `${path}.${name}`) + 1,
      itemBytes({}),
    );
    if (typeof additionalProperties !== 'object') return named;
    const names = propertyNames?.$ref === undefined ? propertyNames : referred(whole, propertyNames);
    const most = ended(entries ?? names?.enum?.length ?? Infinity, path);
    const name =
      propertyNames === undefined
        ? ended(Infinity, `${path}{name}`)
        : bytesOf(propertyNames, `${path}{name}`);
    return named + most * (name + bytesOf(additionalProperties, `${path}{}`) + 1);
  }

  function ended(size: number, path: string): number {
    if (size !== Infinity) return size;
    endless.push(path);
    // An endless field is told by its path; what else the record has is counted on.
    return 0;
  }
}
