import { hundredths, type PerformingShare } from '#functions/domain/repertoire/performing-shares.ts';

/**
 * Whether partners contradict each other about one work (royalty rules §4): deliveries agree when their sets of
 * (IPI or else name, society, percent) are equal; one with shares beats one without.
 */
export function sharesInDispute(deliveries: readonly (readonly PerformingShare[])[]): boolean {
  const claims = new Set(deliveries.filter((shares) => shares.length > 0).map(fingerprint));
  return claims.size > 1;
}

function fingerprint(shares: readonly PerformingShare[]): string {
  const parties = shares.map((share) =>
    JSON.stringify([
      share.ipi ?? share.name.toLocaleUpperCase('en'),
      share.societyCode ?? '',
      hundredths(share),
    ]),
  );
  return [...new Set(parties)].sort().join('\n');
}
