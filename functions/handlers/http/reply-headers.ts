const SAFE = {
  // A browser must not guess another type from the bytes, nor may anybody on the way keep what a person was shown.
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const;

/** The headers of a reply of JSON. */
export const JSON_REPLY = { 'content-type': 'application/json', ...SAFE } as const;
/** The headers of a refusal or a crash (RFC 9457). */
export const PROBLEM_REPLY = { 'content-type': 'application/problem+json', ...SAFE } as const;

/** The headers of a reply that is the same for everybody: it may be kept, and is asked for again by its ETag. */
export const KEPT_REPLY = { ...JSON_REPLY, 'cache-control': 'no-cache' } as const;

/** The headers of a redirection. */
export const redirectTo = (location: string) => ({ location, ...SAFE });
