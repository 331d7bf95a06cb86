import type { z } from 'zod';
import { freezeAgreement } from '#functions/domain/cycles/freeze-agreement.ts';
import type { FrozenAgreement } from '#functions/domain/cycles/frozen-terms.ts';
import { Agreement } from '#shared/schemas/partners.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';

/** A reciprocal agreement for Ghana, active since 2024 with an open end. */
export const anAgreement = (over: Partial<z.input<typeof Agreement>> = {}): Agreement => {
  const { adminFeePercent, withholdingTaxPercent, minimumPayout, effectiveDate = '2024-01-01' } = over;
  return Agreement.parse({
    id: anId('agr', 1),
    partnerId: anId('prt', 1),
    territory: 'GH',
    effectiveDate: '2024-01-01',
    status: 'Active',
    reportingFrequency: 'Quarterly',
    suspensions: [],
    terms: [{ termsFrom: effectiveDate, adminFeePercent, withholdingTaxPercent, minimumPayout }],
    version: 1,
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
    ...over,
  });
};

/** The same as the files of a close have it. */
export const aFrozenAgreement = (over: Parameters<typeof anAgreement>[0] = {}): FrozenAgreement =>
  freezeAgreement(anAgreement(over));
