import { createHash } from 'node:crypto';
import { canonicalJson } from '#shared/canonical-json.ts';
import type { Difference } from '#shared/difference-of.ts';
import { itemBytes } from '#shared/item-bytes.ts';

/** Bytes of both sides of a difference together; the rest of an entry is small. */
const MAX_DIFFERENCE_BYTES = 300 * 1024;

/**
 * A difference that an audit entry has room for. Where it is too large, as when a list of hundreds of deliveries changed,
 * its largest fields are named by their `bytes` and the `sha256` of their canonical JSON; the thing as it stands has them
 * whole, and the entry's digest proves them.
 */
export function shortened({ before, after }: Difference): Difference {
  const sides = { before: fieldsOf(before), after: fieldsOf(after) };
  const largest = (['before', 'after'] as const)
    .flatMap((side) =>
      Object.entries(sides[side]).map(([name, value]) => ({ side, name, bytes: itemBytes(value) })),
    )
    .toSorted((a, b) => b.bytes - a.bytes);
  let bytes = itemBytes(before) + itemBytes(after);
  for (const field of largest) {
    if (bytes <= MAX_DIFFERENCE_BYTES) break;
    sides[field.side][field.name] = markOf(sides[field.side][field.name], field.bytes);
    bytes -= field.bytes;
  }
  return {
    before: isObject(before) ? sides.before : before,
    after: isObject(after) ? sides.after : after,
  };
}

function markOf(value: unknown, bytes: number) {
  return { bytes, sha256: createHash('sha256').update(canonicalJson(value)).digest('hex') };
}

const fieldsOf = (side: unknown): Record<string, unknown> => (isObject(side) ? { ...side } : {});
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
