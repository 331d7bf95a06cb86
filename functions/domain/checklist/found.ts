import { type ChecklistCode, type Finding, MAX_PLACES } from '#shared/schemas/checklist.ts';

/** What was found, before it is known whether it blocks. */
export type Found = Omit<Finding, 'level'>;
export type Place = Finding['where'][number];

/** One finding about some places, valued by their number unless a value is told; none where there are none. */
export function found(
  code: ChecklistCode,
  where: readonly Place[],
  { value, limit = null }: { readonly value?: string; readonly limit?: string | null } = {},
): readonly Found[] {
  if (where.length === 0) return [];
  return [{ code, value: value ?? String(where.length), limit, where: where.slice(0, MAX_PLACES) }];
}
