import { sha256Of } from '#web/api/sha256-of.ts';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
/** What was sent last, as its digest, and the key that it was sent under. */
type Attempt = { readonly digest: string; readonly key: string };

/**
 * The Idempotency-Key for what is about to be sent: that of the last attempt where it was the same and had no answer,
 * also before the page was loaded anew, so that nothing is done twice.
 */
export async function attemptKey(shelf: Shelf, name: string, sent: string): Promise<string> {
  const digest = await sha256Of(new Blob([sent]));
  const last = lastAttempt(shelf, name);
  const key = last?.digest === digest ? last.key : crypto.randomUUID();
  shelf.setItem(name, JSON.stringify({ digest, key } satisfies Attempt));
  return key;
}

function lastAttempt(shelf: Shelf, name: string): Attempt | undefined {
  const kept: unknown = JSON.parse(shelf.getItem(name) ?? 'null');
  return isAttempt(kept) ? kept : undefined;
}

function isAttempt(kept: unknown): kept is Attempt {
  if (typeof kept !== 'object' || kept === null || !('digest' in kept) || !('key' in kept)) return false;
  return typeof kept.digest === 'string' && typeof kept.key === 'string';
}
