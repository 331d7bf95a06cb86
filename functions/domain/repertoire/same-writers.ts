import { plainLetters } from '#functions/domain/matching/plain-letters.ts';
import type { Share } from '#shared/schemas/repertoire.ts';

type Party = Pick<Share, 'kind' | 'name' | 'ipi'>;

/**
 * How far two works of one title agree on their writers, from 0 to 1: writers found in both, by IPI or, where one of
 * them has none, by name in whatever order, divided by the writers of the longer list. 0 where one names no writer.
 *
 * @example
 * writersInCommon([{ kind: 'writer', name: 'MENSAH AMA' }], [{ kind: 'writer', name: 'Ama Mensah', ipi: '00900000127' }]); // → 1
 */
export function writersInCommon(one: readonly Party[], other: readonly Party[]): number {
  const left = one.filter(isWriter);
  const right = other.filter(isWriter);
  if (left.length === 0 || right.length === 0) return 0;
  const free = new Set(right);
  let common = 0;
  for (const writer of left) {
    const twin = [...free].find((candidate) => isSame(writer, candidate));
    if (twin === undefined) continue;
    free.delete(twin);
    common += 1;
  }
  return common / Math.max(left.length, right.length);
}

/** Whether one writer at least is the same by IPI; names alone are shared by many people. */
export function shareIpi(one: readonly Party[], other: readonly Party[]): boolean {
  const known = new Set(other.filter(isWriter).map(({ ipi }) => ipi));
  return one.some((party) => isWriter(party) && party.ipi !== undefined && known.has(party.ipi));
}

/** From here on two works of one title whose writers {@link shareIpi} count as one; below it, and above {@link DOUBTFUL}, a person should look. */
export const SAME = 0.75;
export const DOUBTFUL = 0.3;

const isWriter = ({ kind }: Party): boolean => kind === 'writer';

function isSame(one: Party, other: Party): boolean {
  if (one.ipi !== undefined && other.ipi !== undefined) return one.ipi === other.ipi;
  return nameKey(one.name) === nameKey(other.name);
}

/** A name in whatever order its words stand, with or without marks. */
function nameKey(name: string): string {
  return name
    .split(/[\s,]+/)
    .map(plainLetters)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}
