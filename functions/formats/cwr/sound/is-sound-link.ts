import type { Span } from '#functions/formats/cwr/text-at.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { workSpans } from '#functions/formats/cwr/work-spans.ts';
import { isBlankAt, isSameAt } from './bytes-at.ts';
import type { Piece } from './piece.ts';
import type { SoundWork } from './sound-work.ts';

/**
 * Whether a link names its writer and, from 2.2 on, the original publisher of a chain that is there, by {@link LINKS}.
 * In 2.1 it must lead to a publisher of the work. Where it leads is kept.
 */
export function isSoundLink(
  work: SoundWork,
  link: number,
  { version, piece }: { readonly version: CwrVersion; readonly piece: Piece },
): boolean {
  const { link: spans, publisher, writer } = workSpans(version);
  const from = work.linkFrom[link] ?? 0;
  const ofWriter = work.writers.from[work.linkedWriter[link] ?? 0] ?? 0;
  const number = { piece, from, field: spans.publisherNumber };
  if (!repeats({ piece, from, field: spans.writerNumber }, ofWriter, writer.number)) return false;
  const chain =
    version === '2.1'
      ? chainWith(work, number, publisher.number)
      : work.chainNumbered(work.linkedNumber[link] ?? 0);
  if (chain < 0) return false;
  work.linkedChain[link] = chain;
  if (version === '2.1') return true;
  const original = originalOf(work, chain);
  if (!repeats(number, original, publisher.number)) return false;
  return version !== '2.2' || repeats({ piece, from, field: spans.publisherName }, original, publisher.name);
}

type Said = { readonly piece: Piece; readonly from: number; readonly field: Span };

/** Whether a field of a link is that of a party, as far as it has room, or blank. */
function repeats({ piece, from, field }: Said, party: number, { from: at }: Span): boolean {
  const length = field.to - field.from;
  const isSame = isSameAt(piece.view, from + field.from, { at: party + at, length });
  return isSame || isBlankAt(piece, from + field.from, from + field.to);
}

/** Where the original publisher of a chain begins, else the one that the chain begins with. */
function originalOf({ publishers, chainOf }: SoundWork, chain: number): number {
  let first = -1;
  for (let index = 0; index < publishers.size; index += 1) {
    if (chainOf[index] !== chain) continue;
    if (publishers.at(index).role === 'E') return publishers.from[index] ?? 0;
    if (first < 0) first = publishers.from[index] ?? 0;
  }
  return first;
}

/** The first chain with a publisher of the number that is said; chains count from where they begin. -1 for none. */
function chainWith(work: SoundWork, { piece, from, field }: Said, number: Span): number {
  const { publishers, chainOf, chains } = work;
  const length = field.to - field.from;
  let found = chains;
  for (let index = 0; index < publishers.size; index += 1) {
    const at = (publishers.from[index] ?? 0) + number.from;
    if (isSameAt(piece.view, from + field.from, { at, length })) found = Math.min(found, chainOf[index] ?? 0);
  }
  return found === chains ? -1 : found;
}
