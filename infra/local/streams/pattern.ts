import * as z from 'zod';

/**
 * Whether an event matches a Lambda event filter. Only exact values and `exists` are known; any other filter is
 * refused, because it would let through what AWS does not.
 *
 * @example matches({ status: ['queued'] }, { status: 'queued' }) // → true
 */
export function matches(pattern: unknown, event: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.some((rule) => meets(rule, event));
  const fields = z.record(z.string(), z.unknown()).parse(pattern);
  return Object.entries(fields).every(([field, inner]) => matches(inner, fieldOf(event, field)));
}

function meets(rule: unknown, value: unknown): boolean {
  if (typeof rule !== 'object' || rule === null) return rule === value;
  const { exists } = z.strictObject({ exists: z.boolean() }).parse(rule);
  return (value !== undefined) === exists;
}

function fieldOf(event: unknown, field: string): unknown {
  if (typeof event !== 'object' || event === null) return undefined;
  return Object.entries(event).find(([name]) => name === field)?.[1];
}
