import { randomUUID } from 'node:crypto';
import type { Identity } from '#infra/local/sign-in/identity.ts';

/** As long as Cognito's. */
const LIFE_MS = 5 * 60 * 1000;

/** What somebody who has signed in may fetch with a code. */
export type CodeGrant = {
  readonly identity: Identity;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  /** Of PKCE, by SHA-256; without one no verifier is asked for, nor taken. */
  readonly challenge: string | undefined;
  readonly nonce: string | undefined;
  /** Seconds since 1970. */
  readonly signedInAt: number;
};

export type Codes = {
  readonly give: (grant: CodeGrant) => string;
  /** Gives what a code stands for, once, and nothing after five minutes. */
  readonly take: (code: string) => CodeGrant | undefined;
};

/** The codes that are on their way between sign-in and site. */
export function codes(now: () => number = Date.now): Codes {
  const open = new Map<string, { readonly grant: CodeGrant; readonly until: number }>();
  return {
    give: (grant) => {
      for (const [code, { until }] of open) if (until <= now()) open.delete(code);
      const code = randomUUID();
      open.set(code, { grant, until: now() + LIFE_MS });
      return code;
    },
    take: (code) => {
      const found = open.get(code);
      open.delete(code);
      return found !== undefined && found.until > now() ? found.grant : undefined;
    },
  };
}
