import type { KnownParty } from './known-party.ts';
import type { Parties } from './parties.ts';
import type { SoundWork } from './sound-work.ts';

/**
 * Whether a chain of publishers is built as it must, by the rules {@link CHAINS}, {@link OWNERS} (2.x), where it
 * collects ({@link TERRITORY_RECORDS}) and with whom ({@link SHARED_TERRITORY}).
 */
export function isSoundChain(
  work: SoundWork,
  chain: number,
  { isVersion2 }: { readonly isVersion2: boolean },
): boolean {
  const { publishers, chainOf } = work;
  let first: KnownParty | undefined;
  let [count, originals, owners] = [0, 0, 0];
  let [hasAcquirer, originalOwns, hasTerritories] = [false, false, false];
  for (let index = 0; index < publishers.size; index += 1) {
    if (chainOf[index] !== chain) continue;
    const publisher = publishers.at(index);
    first ??= publisher;
    if (publisher.isControlled !== first.isControlled) return false;
    if (publishers.hasTerritories(index)) hasTerritories = true;
    count += 1;
    if (!first.isControlled) continue;
    const { role } = publisher;
    if (role === 'AQ' && !hasAcquirer) {
      if (count > 1 && originals === 0) return false;
      hasAcquirer = true;
    }
    if (role === 'E') originals += 1;
    if (!publishers.owns(index)) continue;
    owners += 1;
    if (role === 'E') originalOwns = true;
    else if (isVersion2 && role !== 'AQ') return false;
  }
  if (first?.isControlled === true) {
    if ((first.role !== 'E' && first.role !== 'PA') || work.chainNumbers[chain] === 0 || originals > 1)
      return false;
    if (isVersion2 && ((originalOwns && hasAcquirer) || (owners === 0 && first.role !== 'PA'))) return false;
    if (!hasTerritories && !(isVersion2 && owners === 0)) return false;
  }
  return count < 2 || !isTerritoryShared(work, chain);
}

/** Whether two publishers of a chain collect the same right in the same territory; for whom is not looked at. */
function isTerritoryShared({ publishers, chainOf }: SoundWork, chain: number): boolean {
  for (let index = 0; index < publishers.size; index += 1) {
    if (chainOf[index] !== chain) continue;
    for (let other = index + 1; other < publishers.size; other += 1) {
      if (chainOf[other] !== chain) continue;
      const end = publishers.territoriesTo(index);
      for (let place = publishers.territoriesFrom(index); place < end; place += 1) {
        if (collectsToo(publishers, place, other)) return true;
      }
    }
  }
  return false;
}

/** Whether another publisher collects a right of a territory record, in the same territory. */
function collectsToo(publishers: Parties, place: number, publisher: number): boolean {
  const { collectedPr, collectedMr, collectedSr } = publishers;
  const one = publishers.territory(place);
  if (!one.isIncluded) return false;
  const end = publishers.territoriesTo(publisher);
  for (let other = publishers.territoriesFrom(publisher); other < end; other += 1) {
    const { territory, isIncluded } = publishers.territory(other);
    if (!isIncluded || territory !== one.territory) continue;
    // A product is above 0 where both are: shares are never negative.
    const shared =
      (collectedPr[place] ?? 0) * (collectedPr[other] ?? 0) +
      (collectedMr[place] ?? 0) * (collectedMr[other] ?? 0) +
      (collectedSr[place] ?? 0) * (collectedSr[other] ?? 0);
    if (shared > 0) return true;
  }
  return false;
}
