import { layoutOf } from '#functions/formats/cwr/tables/layout-of.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { Line } from './line-splitter.ts';

/** How a transaction ended: what its rules said, and the type of its last record. */
export type Ending = { readonly isRejected: boolean; readonly type: string };

/**
 * Whether a group that ends without its trailer (GRT) ends with a transaction that is whole, so that only the trailer
 * is missing and no share is. In 2.x ownership adds up, which tells of a party that is missing; but behind a territory
 * record another one may have taken a country back, and 3.x has nothing that adds up.
 */
export function endsWhole(
  { text, isEnded, isCut }: Pick<Line, 'text' | 'isEnded' | 'isCut'>,
  { isRejected, type }: Ending,
  version: CwrVersion,
): boolean {
  if (isRejected || isCut || !version.startsWith('2')) return false;
  const isWholeLine = isEnded || text.length >= (layoutOf(version, type)?.length ?? 0);
  return isWholeLine && !MAY_GO_ON.has(type);
}

const MAY_GO_ON: ReadonlySet<string> = new Set('SPU SPT OPU OPT SWR SWT OWT AGR TER'.split(' '));
