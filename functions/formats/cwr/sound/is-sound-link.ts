import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { KnownRecord } from './known-record.ts';
import type { SoundWork } from './sound-work.ts';

/** Whether a link names its writer and, from 2.2 on, the original publisher of a chain that is there, by {@link LINKS}. */
export function isSoundLink(work: SoundWork, link: number, version: CwrVersion): boolean {
  const { number, chain, publisherNumber, plainName } = work.link(link);
  const writer = work.writers.at(work.linkedWriter[link] ?? 0);
  if (number !== '' && number !== writer.linkedNumber) return false;
  if (version === '2.1') return true;
  const original = originalOf(work, work.chainNumbered(chain));
  if (original === undefined) return false;
  if (publisherNumber !== '' && publisherNumber !== original.number) return false;
  return version !== '2.2' || plainName === '' || plainName === original.plainName;
}

/** The original publisher of a chain, else the one that it begins with. */
function originalOf({ publishers, chainOf }: SoundWork, chain: number): KnownRecord | undefined {
  let first: KnownRecord | undefined;
  for (let index = 0; index < publishers.size; index += 1) {
    if (chainOf[index] !== chain) continue;
    const publisher = publishers.at(index);
    if (publisher.role === 'E') return publisher;
    first ??= publisher;
  }
  return first;
}
