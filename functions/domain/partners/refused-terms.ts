import { areSameTerms } from '#functions/domain/partners/terms.ts';
import { Refusal } from '#shared/problems.ts';
import type { Agreement } from '#shared/schemas/partners.ts';

type Terms = Pick<Agreement, 'terms'>;

/**
 * Why an agreement cannot have the terms that a change would give it (royalty rules §4), undefined where it can: terms
 * follow each other, and what is new or other begins after the last locked day of the territory.
 */
export function refusedTerms(
  before: Terms,
  after: Terms,
  lastLocked: string | undefined,
): Refusal | undefined {
  const newest = after.terms.at(-1);
  const known = before.terms.at(-1);
  if (newest === undefined || known === undefined) return undefined;
  const early = after.terms.find((one, at) => one.termsFrom <= (after.terms[at - 1]?.termsFrom ?? ''));
  if (early !== undefined)
    return new Refusal(
      'agreement.terms-out-of-order',
      `Terms from ${early.termsFrom} do not begin after those before them.`,
      [{ path: 'termsFrom', message: 'expected a date after that of the terms before' }],
    );
  const isNew = after.terms.length > before.terms.length;
  const isLocked = lastLocked !== undefined && newest.termsFrom <= lastLocked;
  if (!isLocked || (!isNew && areSameTerms(newest, known))) return undefined;
  return new Refusal(
    'agreement.terms-locked',
    `The terms from ${newest.termsFrom} stay: periods up to ${lastLocked} are locked. Give termsFrom, a later date, for new terms.`,
    [{ path: 'termsFrom', message: `expected a date after ${lastLocked}` }],
  );
}
