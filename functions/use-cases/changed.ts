import { Refusal } from '#shared/problems.ts';

/** What every version of an aggregate carries. */
type Versioned = { readonly version: number };

/** Refuses a change that was based on another version than the current one. */
export function refuseStale(current: Versioned, sent: number): void {
  if (current.version !== sent)
    throw new Refusal('version.stale', `It has version ${current.version}, you sent ${sent}.`);
}

/** Returns the thing, or refuses because there is none. */
export function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Refusal('not-found', `There is no ${what}.`);
  return thing;
}
