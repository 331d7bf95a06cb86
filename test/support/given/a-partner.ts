import type { FrozenPartner } from '#functions/domain/cycles/manifest.ts';
import { aFrozenAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';

/** ASCAP as a close froze it, with one active agreement. */
export const aPartner = (over: Partial<FrozenPartner> = {}): FrozenPartner => ({
  id: anId('prt', 1),
  name: 'ASCAP',
  societyCode: '010',
  countryCode: 'US',
  payWithoutShares: true,
  payUnknownSociety: true,
  settlementCurrency: 'GHS',
  agreements: [aFrozenAgreement()],
  ...over,
});

/** A second society: PRS. */
export const anotherPartner = (over: Partial<FrozenPartner> = {}): FrozenPartner =>
  aPartner({
    id: anId('prt', 2),
    name: 'PRS',
    societyCode: '052',
    agreements: [aFrozenAgreement({ id: anId('agr', 2), partnerId: anId('prt', 2) })],
    ...over,
  });
