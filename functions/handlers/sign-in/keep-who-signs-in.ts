import { setTimeout as wait } from 'node:timers/promises';
import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import type { World } from '#functions/ports/world.ts';
import { keepPerson } from '#functions/use-cases/people/keep-person.ts';
import { PartnerId } from '#shared/ids.ts';
import { ROLES } from '#shared/permissions.ts';
import { Email, Name } from '#shared/schemas/common.ts';
import type { SignedIn } from '#shared/schemas/people.ts';

type Asked = Pick<PreTokenGenerationV2TriggerEvent, 'userName' | 'request'>;

/** Cognito waits five seconds for all of it. */
const PATIENCE_MS = 2000;

/**
 * Keeps who signs in. Nobody is kept from signing in by it: where the table fails, or does not answer within two
 * seconds, that is logged, and the next token tries again.
 */
export async function keepWhoSignsIn(
  world: Pick<World, 'people' | 'clock' | 'log'>,
  event: Asked,
): Promise<void> {
  const who = whoSignsIn(event);
  if (who === undefined) return;
  const ended = new AbortController();
  try {
    await Promise.race([keepPerson(world, who), tooLong(ended.signal)]);
  } catch (error) {
    world.log('person.not-kept', {
      personId: who.id,
      error: error instanceof Error ? error.name : 'unknown',
    });
  } finally {
    ended.abort();
  }
}

/**
 * Who signs in, by the id that is the `username` of the token. A name or address that is none is left out; of several
 * groups the one with the most rights counts, and who is in none may do nothing, and is nobody.
 *
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html
 */
export function whoSignsIn({ userName, request }: Asked): SignedIn | undefined {
  const { name, email, 'custom:partnerId': partner } = request.userAttributes;
  const groups = request.groupConfiguration.groupsToOverride ?? [];
  const role = ROLES.find((option) => groups.includes(option));
  const partnerId = PartnerId.safeParse(partner).data;
  return role === undefined
    ? undefined
    : {
        id: userName,
        name: Name.safeParse(name).data ?? null,
        email: Email.safeParse(email).data ?? null,
        role,
        ...(partnerId !== undefined && { partnerId }),
      };
}

async function tooLong(signal: AbortSignal): Promise<never> {
  await wait(PATIENCE_MS, undefined, { signal });
  throw new TooLong('The table did not answer in time');
}

class TooLong extends Error {
  override readonly name = 'TooLong';
}
