import { createHash } from 'node:crypto';
import * as z from 'zod';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import { LineItem } from '#shared/schemas/line-items.ts';

/**
 * The SHA-256 over lines: their canonical JSON as one array, in the order of their references (royalty rules §6.7).
 * The same lines give the same digest, in whatever order they come.
 */
export function linesDigest(lines: readonly LineItem[]): string {
  const hash = createHash('sha256').update('[');
  for (const [at, line] of lines.toSorted((a, b) => compareUtf8(a.reference, b.reference)).entries())
    hash.update(`${at === 0 ? '' : ','}${canonicalJson(z.encode(LineItem, line))}`);
  return hash.update(']').digest('hex');
}
