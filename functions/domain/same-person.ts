/**
 * Whether two names are one person’s. Whoever signs in may write a name in any case, so what takes two people must not be
 * fooled by that.
 */
export function isSamePerson(one: string | null | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
