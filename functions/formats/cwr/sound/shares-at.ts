import type { Span } from '#functions/formats/cwr/text-at.ts';
import { isBlankAt, numberAt } from './bytes-at.ts';
import type { Piece } from './piece.ts';

/** Hundredths of a percent of the three rights; -1 where one is no number. */
export type SharesAt = { readonly pr: number; readonly mr: number; readonly sr: number };

export type ShareSpans = { readonly pr: Span; readonly mr: Span; readonly sr: Span };

/** The shares of a record that begins there; 0 where a version has none, and for blanks. */
export function sharesAt(piece: Piece, at: number, { pr, mr, sr }: ShareSpans): SharesAt {
  return { pr: shareAt(piece, at, pr), mr: shareAt(piece, at, mr), sr: shareAt(piece, at, sr) };
}

function shareAt(piece: Piece, at: number, { from, to }: Span): number {
  if (to === 0) return 0;
  const share = numberAt(piece.bytes, at + from, at + to);
  return share < 0 && isBlankAt(piece, at + from, at + to) ? 0 : share;
}

/** Whether all three are numbers. */
export const areShares = ({ pr, mr, sr }: SharesAt): boolean => pr >= 0 && mr >= 0 && sr >= 0;
