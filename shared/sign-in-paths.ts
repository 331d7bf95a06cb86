/**
 * Where the sign-in sends a browser back to, below the site's origin: `back` with a code, `out` after signing out. The
 * site asks for these, and the user pool's client knows these and no others.
 */
export const SIGN_IN_PATHS = { back: '/signed-in', out: '/' } as const;
