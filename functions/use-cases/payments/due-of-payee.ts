import type { FrozenPartner } from '#functions/domain/cycles/manifest.ts';
import { invariant } from '#functions/domain/invariant.ts';
import { dueParts } from '#functions/domain/payments/due-parts.ts';
import { type Due, paymentDue } from '#functions/domain/payments/payment-due.ts';
import type { FrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import type { LineItem, Payee } from '#shared/schemas/line-items.ts';

type Payable = {
  readonly payeeRef: string;
  readonly lines: readonly LineItem[];
  readonly broughtForward: bigint;
};

/** What a payee is due by its lines and balance, under the terms that a close or run froze (royalty rules §5, §10). */
export function dueOfPayee(
  { cycle, withholding }: FrozenClose,
  { payeeRef, lines, broughtForward }: Payable,
): { readonly due: Due; readonly payee: Payee; readonly partner: FrozenPartner | undefined } {
  const partner = cycle.partners.find(({ societyCode }) => payeeRef === `partner:${societyCode}`);
  const source = isResident(partner, cycle) ? 'resident' : 'nonResident';
  const parts = dueParts({
    lines,
    agreements: partner?.agreements ?? [],
    periodStart: cycle.periodStart,
    periodEnd: cycle.periodEnd,
    residence: { percent: withholding[source], source },
  });
  const payee = payeeOf(payeeRef, { lines, partner, frozen: cycle });
  return { due: paymentDue(parts, broughtForward), payee, partner };
}

/** Artists are residents; a partner is one of its own country (royalty rules §5). */
const isResident = (partner: FrozenPartner | undefined, { territory }: FrozenClose['cycle']): boolean =>
  partner === undefined || partner.countryCode === territory;

type Known = {
  readonly lines: readonly LineItem[];
  readonly partner: FrozenPartner | undefined;
  readonly frozen: FrozenClose['cycle'];
};

/** The payee as its lines name it, or, where it has a balance alone, as the close froze it. */
function payeeOf(ref: string, { lines: [first], partner, frozen }: Known): Payee {
  if (first !== undefined) return first.payee;
  if (partner !== undefined) return { kind: 'partner', ref, id: partner.id, name: partner.name };
  const artist = frozen.artists.find(({ reference }) => ref === `artist:${reference}`);
  invariant(artist !== undefined, 'whoever has a balance is a partner or an artist');
  return { kind: 'artist', ref, id: artist.id, name: artist.name };
}
