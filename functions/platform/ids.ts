import { createHash, randomBytes } from 'node:crypto';
import { monotonicFactory } from 'ulid';
import type { Clock, Ids } from '#functions/ports/environment.ts';
import { DERIVED_IDS, type DerivedIds, MADE_IDS, type MadeIds } from '#shared/ids.ts';

const HASH_LENGTH = 26;
const SALT_BYTES = 16;

/** Makes ids: ULIDs by the injected clock, and ids that follow from what they name. */
export function idMaker(clock: Clock): Ids {
  const ulid = monotonicFactory();
  return {
    make: (prefix) => made[prefix].parse(`${prefix}_${ulid(Date.parse(clock.now()))}`),
    derive: (prefix, scope, ...parts) => derived[prefix].parse(`${prefix}_${scope}_${hashOf(parts)}`),
    salt: () => randomBytes(SALT_BYTES).toString('hex'),
    lineOf: (payee, reference) => derived.lin.parse(`${payee}_l_${hashOf([reference])}`),
  };
}

/** Each prefix with the reader of its ids, so that the id has the type that its prefix says. */
const made: { readonly [P in keyof MadeIds]: Reader<MadeIds[P]> } = MADE_IDS;
const derived: { readonly [P in keyof DerivedIds]: Reader<DerivedIds[P]> } = DERIVED_IDS;
type Reader<Id> = { parse(text: string): Id };

const hashOf = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, HASH_LENGTH);
