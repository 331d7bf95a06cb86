import { TOLERANCE, WHOLE } from '#functions/formats/cwr/rules/work-rule.ts';
import type { Division } from './divisions.ts';
import type { Parties } from './parties.ts';
import type { SoundWork } from './sound-work.ts';

/** Whether what all parties collect adds up in every country of a division, by {@link COLLECTION}. */
export function isSoundCollection(
  { publishers, writers }: SoundWork,
  division: Division,
  { isVersion2 }: { readonly isVersion2: boolean },
): boolean {
  for (const isThere of division) {
    const published = { pr: 0, mr: 0, sr: 0 };
    const written = { pr: 0, mr: 0, sr: 0 };
    add(publishers, isThere, published);
    add(writers, isThere, written);
    if (isVersion2) {
      const most = WHOLE + TOLERANCE;
      if (published.pr + written.pr > most) return false;
      if (published.mr + written.mr > most) return false;
      if (published.sr + written.sr > most) return false;
    } else {
      if (published.pr > 0 && !isWhole(published.pr + written.pr)) return false;
      if (published.mr > 0 && !isWhole(published.mr + written.mr)) return false;
      if (published.sr > 0 && !isWhole(published.sr + written.sr)) return false;
    }
  }
  return true;
}

/**
 * Whether each chain collects in every country what it owns, by {@link CHAIN_COLLECTION}. The division may be of
 * all territories of the work: it only divides further, and where a chain is not it collects nothing.
 */
export function isSoundChainCollection(work: SoundWork, division: Division): boolean {
  for (let chain = 0; chain < work.chains; chain += 1) {
    const owned = ownedByChain(work, chain);
    if (owned < 0) continue;
    for (const isThere of division) if (!collectsOwned(work, chain, { isThere, owned })) return false;
  }
  return true;
}

type Total = { pr: number; mr: number; sr: number };

function add(parties: Parties, isThere: Uint8Array, total: Total): void {
  for (let index = 0; index < parties.size; index += 1) {
    const place = parties.covering(index, isThere);
    if (place < 0) continue;
    total.pr += parties.collectedPr[place] ?? 0;
    total.mr += parties.collectedMr[place] ?? 0;
    total.sr += parties.collectedSr[place] ?? 0;
  }
}

const isWhole = (total: number) => total >= WHOLE - TOLERANCE && total <= WHOLE + TOLERANCE;

/** What a chain owns of the performing right; -1 where an income participant takes part, so that nothing is asked. */
function ownedByChain({ publishers, chainOf }: SoundWork, chain: number): number {
  let owned = 0;
  for (let index = 0; index < publishers.size; index += 1) {
    if (chainOf[index] !== chain) continue;
    if (publishers.at(index).role === 'PA') return -1;
    owned += publishers.pr[index] ?? 0;
  }
  return owned;
}

type InCountry = { readonly isThere: Uint8Array; readonly owned: number };

function collectsOwned({ publishers, chainOf }: SoundWork, chain: number, { isThere, owned }: InCountry) {
  let [collected, all] = [0, 0];
  for (let index = 0; index < publishers.size; index += 1) {
    if (chainOf[index] !== chain) continue;
    const place = publishers.covering(index, isThere);
    if (place < 0) continue;
    if (publishers.territory(place).sharesChange) return true;
    const pr = publishers.collectedPr[place] ?? 0;
    collected += pr;
    all += pr + (publishers.collectedMr[place] ?? 0) + (publishers.collectedSr[place] ?? 0);
  }
  return all === 0 || (collected >= owned - TOLERANCE && collected <= owned + TOLERANCE);
}
