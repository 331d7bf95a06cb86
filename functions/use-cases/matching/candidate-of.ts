import { plainLetters } from '#functions/domain/matching/plain-letters.ts';
import type { Evidence } from '#shared/schemas/evidence.ts';
import type { Work } from '#shared/schemas/repertoire.ts';
import type { Candidate } from '#shared/schemas/usage.ts';

/** Enough to tell a work by: a film's score has hundreds. */
const MAX_NAMES = 8;

/** A work as one that a play may be: with those who perform it where deliveries say so, else those who have shares. */
export function candidateOf(
  work: Work,
  { score, reasons }: { readonly score: number; readonly reasons: readonly Evidence[] },
): Candidate {
  const { id, title, origin, iswc } = work;
  return {
    workId: id,
    title,
    origin,
    names: namesOf(work),
    iswc: iswc ?? null,
    score,
    reasons: [...reasons],
  };
}

function namesOf({ shares, deliveries }: Work): string[] {
  const performers = deliveries.flatMap((delivery) => delivery.performers ?? []);
  const all = [...shares, ...deliveries.flatMap((delivery) => delivery.shares)];
  const authors = all.filter(({ kind }) => kind !== 'publisher');
  const names =
    performers.length > 0 ? performers : (authors.length > 0 ? authors : all).map(({ name }) => name);
  const bySpelling = new Map(names.toReversed().map((name) => [plainLetters(name), name]));
  return [...bySpelling.values()].reverse().slice(0, MAX_NAMES);
}
