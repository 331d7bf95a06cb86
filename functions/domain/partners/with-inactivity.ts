import type { NewPartner, Partner } from '#shared/schemas/partners.ts';

/**
 * What was entered of a partner, with the day since when it is inactive; plays before it are not touched (royalty
 * rules §4). It is the day that was entered, else the one that stood, else today. An active partner has none.
 */
export function withInactivity(entered: NewPartner, before: Partner | undefined, today: string): NewPartner {
  const { inactiveFrom: chosen, ...rest } = entered;
  if (rest.active) return rest;
  const stood = before?.active === false ? (before.inactiveFrom ?? before.updatedAt.slice(0, 10)) : undefined;
  return { ...rest, inactiveFrom: chosen ?? stood ?? today };
}
