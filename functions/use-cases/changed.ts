import { Refusal } from '#shared/problems.ts';

/** What every version of an aggregate carries. */
type Versioned = { readonly version: number };

/** Refuses a change that was made on another version than the one that stands. */
export function refuseStale(current: Versioned, sent: number): void {
  if (current.version !== sent)
    throw new Refusal('version.stale', `It has version ${current.version}, you sent ${sent}.`);
}

/** The thing, or the refusal that there is none. */
export function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Refusal('not-found', `There is no ${what}.`);
  return thing;
}
