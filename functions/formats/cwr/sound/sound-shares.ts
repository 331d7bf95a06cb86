import { NO_SOCIETY } from '#functions/formats/cwr/party-facts.ts';
import { share } from '#functions/formats/cwr/share.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import type { Parties } from './parties.ts';
import type { SoundWork } from './sound-work.ts';

type SharesOptions = { readonly version: CwrVersion; readonly territory: string };

/** The shares of a work as `normaliseShares` gives them. */
export function soundShares(work: SoundWork, { version, territory }: SharesOptions): readonly Share[] {
  const hasOwnership = version === '2.1' || version === '2.2';
  const { writers, publishers } = work;
  const isSaid = saysShare(writers) || saysShare(publishers);
  const shares: Share[] = [];
  let link = 0;
  for (let index = 0; index < writers.size; index += 1) {
    const isLinked = link < work.links && work.linkedWriter[link] === index;
    const chain = isLinked ? (work.chainNumbers[work.linkedChain[link] ?? 0] ?? 0) : 0;
    while (link < work.links && work.linkedWriter[link] === index) link += 1;
    shares.push(writerShare(writers, index, { hasOwnership, isSaid, territory, chain }));
  }
  for (let index = 0; index < publishers.size; index += 1) {
    shares.push(publisherShare(work, index, { hasOwnership, isSaid, territory }));
  }
  return shares;
}

/** Whether any party owns or collects anything of the performing right anywhere. */
function saysShare(parties: Parties): boolean {
  for (let index = 0; index < parties.size; index += 1) {
    if ((parties.pr[index] ?? 0) > 0) return true;
    const end = parties.territoriesTo(index);
    for (let place = parties.territoriesFrom(index); place < end; place += 1) {
      if ((parties.collectedPr[place] ?? 0) > 0) return true;
    }
  }
  return false;
}

type Saying = { readonly hasOwnership: boolean; readonly isSaid: boolean; readonly territory: string };

function writerShare(
  writers: Parties,
  index: number,
  { hasOwnership, isSaid, territory, chain }: Saying & { readonly chain: number },
): Share {
  const writer = writers.at(index);
  const covering = writers.coveringHere(index);
  const owned = hasOwnership ? writers.pr[index] : undefined;
  const found = covering < 0 ? owned : writers.collectedPr[covering];
  const isUnsaid = !isSaid || (found === undefined && !writers.hasTerritories(index));
  return share({
    kind: 'writer',
    name: writer.name,
    role: writer.shareRole,
    ipi: writer.ipi,
    society: writer.isPublicDomain ? NO_SOCIETY : societyOf(writers, index, { covering, hasOwnership }),
    hundredths: isUnsaid ? undefined : (found ?? 0),
    chain,
    territory,
  });
}

function publisherShare(work: SoundWork, index: number, { hasOwnership, isSaid, territory }: Saying): Share {
  const { publishers } = work;
  const publisher = publishers.at(index);
  const covering = publishers.coveringHere(index);
  const owned =
    hasOwnership && !isCollectedHere(work, work.chainOf[index] ?? 0) ? publishers.pr[index] : undefined;
  const found = covering < 0 ? owned : publishers.collectedPr[covering];
  return share({
    kind: 'publisher',
    name: publisher.name,
    role: publisher.shareRole,
    ipi: publisher.ipi,
    society: societyOf(publishers, index, { covering, hasOwnership }),
    hundredths: found === 0 || !isSaid ? undefined : found,
    chain: work.chainNumbers[work.chainOf[index] ?? 0] ?? 0,
    territory,
  });
}

/** Whether anybody of a chain collects here, so that what it owns does not count. */
function isCollectedHere({ publishers, chainOf }: SoundWork, chain: number): boolean {
  for (let index = 0; index < publishers.size; index += 1) {
    if (chainOf[index] === chain && publishers.coveringHere(index) >= 0) return true;
  }
  return false;
}

type Society = { readonly covering: number; readonly hasOwnership: boolean };

/** On the party itself where it has ownership (2.x), else on the record that counts, else on the first that names one. */
function societyOf(parties: Parties, index: number, { covering, hasOwnership }: Society): string | undefined {
  const party = parties.at(index);
  if (hasOwnership) return party.societyCode;
  if (covering >= 0 && parties.territory(covering).society !== '')
    return parties.territory(covering).societyCode;
  const end = parties.territoriesTo(index);
  for (let place = parties.territoriesFrom(index); place < end; place += 1) {
    const { society, societyCode } = parties.territory(place);
    if (society !== '') return societyCode;
  }
  return party.isControlled ? undefined : NO_SOCIETY;
}
