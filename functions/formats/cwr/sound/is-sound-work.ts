import { TOLERANCE, WHOLE } from '#functions/formats/cwr/rules/work-rule.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { Divisions } from './divisions.ts';
import { isSoundChain } from './is-sound-chain.ts';
import { isSoundChainCollection, isSoundCollection } from './is-sound-collection.ts';
import { isSoundLink } from './is-sound-link.ts';
import { isSoundOwnership } from './is-sound-ownership.ts';
import type { Piece } from './piece.ts';
import { isSoundAuthorship, type SoundHeader } from './sound-header.ts';
import type { SoundWork } from './sound-work.ts';

/**
 * Whether surely no rule about whole works finds anything. The rules themselves stand in `rules`, and they decide
 * wherever this says no; here they are only asked in the quickest way.
 */
export function isSoundWork(
  work: SoundWork,
  header: SoundHeader,
  { version, divisions, piece }: Looking,
): boolean {
  const isVersion2 = version === '2.1' || version === '2.2';
  const division = divisions.of(work.territories);
  if (!isSoundAuthorship(header, work)) return false;
  if (isVersion2 && !isSoundOwnership(work)) return false;
  for (let chain = 0; chain < work.chains; chain += 1) {
    if (!isSoundChain(work, chain, { isVersion2 })) return false;
  }
  if (!haveTerritories(work, { isVersion2 })) return false;
  if (version === '2.2' && !haveIpis(work)) return false;
  if (!isSoundCollection(work, division, { isVersion2 })) return false;
  if (isVersion2 && !isSoundChainCollection(work, division)) return false;
  if (version === '3.1' && !isSoundManuscript(work)) return false;
  for (let link = 0; link < work.links; link += 1)
    if (!isSoundLink(work, link, { version, piece })) return false;
  return true;
}

type Looking = {
  readonly version: CwrVersion;
  readonly divisions: Divisions;
  /** What the work was read from. */
  readonly piece: Piece;
};

/** Whether every controlled writer that must says where it collects, by {@link TERRITORY_RECORDS}. */
function haveTerritories({ writers }: SoundWork, { isVersion2 }: { readonly isVersion2: boolean }): boolean {
  for (let index = 0; index < writers.size; index += 1) {
    if (!writers.at(index).isControlled || writers.hasTerritories(index)) continue;
    if (!isVersion2 || writers.owns(index)) return false;
  }
  return true;
}

/** Whether every controlled publisher with a territory record has an IPI name number, which is more than {@link COLLECTORS} asks. */
function haveIpis({ publishers }: SoundWork): boolean {
  for (let index = 0; index < publishers.size; index += 1) {
    const { isControlled, hasIpi } = publishers.at(index);
    if (isControlled && !hasIpi && publishers.hasTerritories(index)) return false;
  }
  return true;
}

/** Whether the split that the writers agreed on makes the whole, by {@link MANUSCRIPT}. */
function isSoundManuscript({ manuscript: { count, pr, mr, sr } }: SoundWork): boolean {
  return count > 0 && isWhole(pr) && isWhole(mr) && isWhole(sr);
}

const isWhole = (total: number) => Math.abs(total - WHOLE) <= TOLERANCE;
