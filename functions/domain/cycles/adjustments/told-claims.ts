import type { PlayClaim } from '#functions/domain/cycles/claims/play-claims.ts';
import { show } from '#functions/domain/cycles/fraction.ts';

/** Claims as one text: who gets how much, and of held money whose it would be. Equal texts are equal claims. */
export const toldClaims = (claims: readonly PlayClaim[]): string =>
  claims
    .map(({ ref, share, wouldBePayee }) => `${ref} ${show(share)} ${wouldBePayee}`)
    .sort()
    .join('\n');
