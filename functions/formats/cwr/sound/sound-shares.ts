import { NO_SOCIETY } from '#functions/formats/cwr/party-facts.ts';
import { share } from '#functions/formats/cwr/share.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { Share } from '#shared/schemas/work.ts';
import type { KnownRecord } from './known-record.ts';
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
    const chain = chainOfWriter(work, link, { writer: index, version });
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
    if (parties.at(index).pr > 0) return true;
    const end = parties.territoriesTo(index);
    for (let place = parties.territoriesFrom(index); place < end; place += 1) {
      if (parties.territory(place).pr > 0) return true;
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
  const owned = hasOwnership ? writer.pr : undefined;
  const found = covering === undefined ? owned : covering.pr;
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
  const owned = hasOwnership && !isCollectedHere(work, work.chainOf[index] ?? 0) ? publisher.pr : undefined;
  const found = covering === undefined ? owned : covering.pr;
  return share({
    kind: 'publisher',
    name: publisher.name,
    role: publisher.shareRole,
    ipi: publisher.ipi,
    society: societyOf(publishers, index, { covering, hasOwnership }),
    hundredths: found === 0 || !isSaid ? undefined : found,
    chain: publisher.chain,
    territory,
  });
}

/** Whether anybody of a chain collects here, so that what it owns does not count. */
function isCollectedHere({ publishers, chainOf }: SoundWork, chain: number): boolean {
  for (let index = 0; index < publishers.size; index += 1) {
    if (chainOf[index] === chain && publishers.coveringHere(index) !== undefined) return true;
  }
  return false;
}

type Society = { readonly covering: KnownRecord | undefined; readonly hasOwnership: boolean };

/** On the party itself where it has ownership (2.x), else on the record that counts, else on the first that names one. */
function societyOf(parties: Parties, index: number, { covering, hasOwnership }: Society): string | undefined {
  const party = parties.at(index);
  if (hasOwnership) return party.societyCode;
  if (covering !== undefined && covering.society !== '') return covering.societyCode;
  const end = parties.territoriesTo(index);
  for (let place = parties.territoriesFrom(index); place < end; place += 1) {
    const { society, societyCode } = parties.territory(place);
    if (society !== '') return societyCode;
  }
  return party.isControlled ? undefined : NO_SOCIETY;
}

/** The number of the chain that the first link of a writer leads to; 0 for none. `link` is its first. */
function chainOfWriter(
  work: SoundWork,
  link: number,
  { writer, version }: { readonly writer: number; readonly version: CwrVersion },
): number {
  for (let at = link; at < work.links && work.linkedWriter[at] === writer; at += 1) {
    const { chain: number, publisherNumber } = work.link(at);
    const chain = version === '2.1' ? chainWith(work, publisherNumber) : work.chainNumbered(number);
    if (chain >= 0) return work.chainNumbers[chain] ?? 0;
  }
  return 0;
}

/** The first chain with a publisher of that number; chains count from where they begin. -1 where there is none. */
function chainWith({ publishers, chainOf, chains }: SoundWork, number: string): number {
  let found = chains;
  for (let index = 0; index < publishers.size; index += 1) {
    if (publishers.at(index).number === number) found = Math.min(found, chainOf[index] ?? 0);
  }
  return found === chains ? -1 : found;
}
