import { createHash } from 'node:crypto';
import { monotonicFactory } from 'ulid';
import type { Clock, Ids } from '#functions/ports/environment.ts';

const HASH_LENGTH = 26;

/** Makes ids: ULIDs by the injected clock, and ids that follow from what they name. */
export function idMaker(clock: Clock): Ids {
  const ulid = monotonicFactory();
  return {
    make: (prefix) => `${prefix}_${ulid(Date.parse(clock.now()))}`,
    derive: (prefix, scope, ...parts) =>
      `${prefix}_${scope}_${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, HASH_LENGTH)}`,
  };
}
