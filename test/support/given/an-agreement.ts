import type { z } from 'zod';
import { Agreement } from '#shared/schemas/partners.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';

/** A reciprocal agreement for Ghana, active since 2024 with an open end. */
export const anAgreement = (over: Partial<z.input<typeof Agreement>> = {}): Agreement =>
  Agreement.parse({
    id: anId('agr', 1),
    partnerId: anId('prt', 1),
    territory: 'GH',
    effectiveDate: '2024-01-01',
    status: 'Active',
    reportingFrequency: 'Quarterly',
    suspensions: [],
    version: 1,
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
    ...over,
  });
