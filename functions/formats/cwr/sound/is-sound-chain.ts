import type { KnownRecord } from './known-record.ts';
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
  let first: KnownRecord | undefined;
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
    const owns = publisher.pr + publisher.mr + publisher.sr > 0;
    if (role === 'AQ' && !hasAcquirer) {
      if (count > 1 && originals === 0) return false;
      hasAcquirer = true;
    }
    if (role === 'E') originals += 1;
    if (!owns) continue;
    owners += 1;
    if (role === 'E') originalOwns = true;
    else if (isVersion2 && role !== 'AQ') return false;
  }
  if (first?.isControlled === true) {
    if ((first.role !== 'E' && first.role !== 'PA') || first.chain === 0 || originals > 1) return false;
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
        if (collectsToo(publishers.territory(place), publishers, other)) return true;
      }
    }
  }
  return false;
}

function collectsToo(one: KnownRecord, publishers: SoundWork['publishers'], other: number): boolean {
  if (!one.isIncluded) return false;
  const end = publishers.territoriesTo(other);
  for (let place = publishers.territoriesFrom(other); place < end; place += 1) {
    const { territory, isIncluded, pr, mr, sr } = publishers.territory(place);
    if (!isIncluded || territory !== one.territory) continue;
    if ((pr > 0 && one.pr > 0) || (mr > 0 && one.mr > 0) || (sr > 0 && one.sr > 0)) return true;
  }
  return false;
}
