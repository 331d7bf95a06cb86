import type { Span } from '#functions/formats/cwr/text-at.ts';
import { isBlankAt, numberAt } from './bytes-at.ts';
import type { Piece } from './piece.ts';

/** Where a record begins. */
export type Place = { readonly piece: Piece; readonly at: number };

/** Hundredths of a percent of the three rights. */
export type Shares = { pr: number; mr: number; sr: number };

/** Where they stand in a record. */
export type ShareSpans = { readonly pr: Span; readonly mr: Span; readonly sr: Span };

/**
 * Reads the shares of a record into an object that serves for all records; false where one is no number. They are 0
 * where a version has none, and for blanks.
 */
export function readShares({ piece, at }: Place, { pr, mr, sr }: ShareSpans, into: Shares): boolean {
  into.pr = shareAt(piece, at, pr);
  into.mr = shareAt(piece, at, mr);
  into.sr = shareAt(piece, at, sr);
  return into.pr >= 0 && into.mr >= 0 && into.sr >= 0;
}

function shareAt(piece: Piece, at: number, { from, to }: Span): number {
  if (to === 0) return 0;
  const share = numberAt(piece.bytes, at + from, at + to);
  return share < 0 && isBlankAt(piece, at + from, at + to) ? 0 : share;
}
