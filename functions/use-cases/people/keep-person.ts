import type { World } from '#functions/ports/world.ts';
import type { SignedIn } from '#shared/schemas/people.ts';

/**
 * Keeps who signs in, so that people are shown by name wherever their id stands. It reads once, and writes only where
 * the sign-in says something else than it did: a new person, another name, address, role or partner.
 */
export async function keepPerson(
  { people, clock }: Pick<World, 'people' | 'clock'>,
  who: SignedIn,
): Promise<void> {
  const before = await people.find(who.id);
  const isKnown =
    before !== undefined &&
    before.name === who.name &&
    before.email === who.email &&
    before.role === who.role &&
    before.partnerId === who.partnerId;
  if (!isKnown) await people.keep({ ...who, since: clock.now() });
}
