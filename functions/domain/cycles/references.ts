import type { HeldReason } from '#functions/domain/cycles/allocation.ts';

/** Who a claim goes to, by published identifiers only (royalty rules §1). */
export const partnerRef = (societyCode: string): string => `partner:${societyCode}`;
export const artistRef = (reference: string): string => `artist:${reference}`;
export const heldRef = (reason: HeldReason): string => `held:${reason}`;

/** The work part of a claim on plays that have no work. */
export const NO_WORK = '-';

type Identified = {
  readonly iswc?: string | undefined;
  readonly isrcs: readonly string[];
  readonly deliveries: readonly { readonly partnerWorkId: string; readonly societyCode: string }[];
};

/** The work part of a claim: its ISWC, else its lowest ISRC, else `<society code>/<partner's work id>`, else `-`. */
export function workRef(work: Identified): string {
  const [firstIsrc] = work.isrcs.toSorted(compareUtf8);
  const [delivery] = work.deliveries;
  return (
    work.iswc ??
    firstIsrc ??
    (delivery === undefined ? NO_WORK : `${delivery.societyCode}/${delivery.partnerWorkId}`)
  );
}

/** `<payee>|<work>`, and `|<date>` of the agreement or terms behind it where these are told apart. */
export function claimRef(payee: string, work: string, mark?: string): string {
  return mark === undefined ? `${payee}|${work}` : `${payee}|${work}|${mark}`;
}

/** Orders strings as their UTF-8 bytes sort, which is the order of their code points. */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const difference = codePointRank(a.charCodeAt(i)) - codePointRank(b.charCodeAt(i));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** UTF-16 puts surrogates before U+E000…U+FFFF, UTF-8 after: this moves them behind. */
function codePointRank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}
