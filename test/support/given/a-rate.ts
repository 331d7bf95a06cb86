import type { z } from 'zod';
import { FxRate } from '#shared/schemas/rates.ts';
import { MADE_AT } from './an-id.ts';

/** A rate of exchange of the Bank of Ghana: 0.08 dollars for a cedi. */
export const aRate = (over: Partial<z.input<typeof FxRate>> = {}): FxRate =>
  FxRate.parse({
    base: 'GHS',
    quote: 'USD',
    rate: '0.08',
    date: '2026-04-01',
    source: 'Bank of Ghana',
    createdAt: MADE_AT,
    ...over,
  });
