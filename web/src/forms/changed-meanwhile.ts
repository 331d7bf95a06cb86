import type { Leaves } from './leaves-of.ts';

/** One field that somebody else changed while it stood in a form. */
export type ChangedField = {
  /** As the form names it. */
  readonly field: string;
  readonly before: unknown;
  readonly theirs: unknown;
  readonly mine: unknown;
};
type Versions = { readonly before: Leaves; readonly theirs: Leaves; readonly mine: Leaves };

/**
 * What differs between the version that a form began with and the one that is there now, field by field, with what the
 * form holds: where `mine` is `before`, nobody typed there, and where it is `theirs`, both said the same.
 *
 * @example
 * const [before, theirs, mine] = ['A', 'B', 'C'].map((name) => leavesOf({ name }));
 * changedMeanwhile({ before, theirs, mine });
 * // → [{ field: 'name', before: 'A', theirs: 'B', mine: 'C' }]
 */
export function changedMeanwhile({ before, theirs, mine }: Versions): readonly ChangedField[] {
  return [...new Set([...before.keys(), ...theirs.keys()])]
    .filter((field) => !isSame(before.get(field), theirs.get(field)))
    .map((field) => ({
      field,
      before: before.get(field),
      theirs: theirs.get(field),
      mine: mine.has(field) ? mine.get(field) : before.get(field),
    }));
}

/** The fields in which a form differs from what it began with. */
export function typedFields(before: Leaves, mine: Leaves): readonly string[] {
  return [...mine.keys()].filter((field) => !isSame(before.get(field), mine.get(field)));
}

/** Whether two values of a field are one to people: what is empty is empty, however it is written. */
export function isSame(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

function textOf(value: unknown): string {
  const isEmpty = value === undefined || value === null || value === '' || value === false;
  return isEmpty ? '' : JSON.stringify(value);
}
