import * as z from 'zod';
import { PartnerId } from '#shared/ids.ts';
import { told } from '#shared/limits.ts';
import { ROLES } from '#shared/permissions.ts';
import { Actor, Instant } from '#shared/schemas/common.ts';

/** One of the user pool’s groups. */
export const Role = z.enum(ROLES);

export const Person = z
  .object({
    id: Actor.meta({
      description:
        'as it stands in `actor`, `by`, `approvedBy` and wherever else it is said who did something',
    }),
    name: told(200).nullable().meta({ description: 'null where the sign-in knows none' }),
    email: told(320).nullable().meta({ description: 'null where the person was forgotten' }),
    role: Role,
  })
  .meta({ id: 'Person', description: 'Somebody who has signed in, as the sign-in last knew the person.' });
export type Person = z.infer<typeof Person>;

/** What the sign-in says of who signs in; `partnerId` binds a partner's staff to it. */
export const SignedIn = Person.extend({ partnerId: PartnerId.optional() });
export type SignedIn = z.infer<typeof SignedIn>;

/** The same as it is stored, with the time since when it is so. */
export const StoredPerson = SignedIn.extend({ since: Instant });
export type StoredPerson = z.infer<typeof StoredPerson>;
