import type { z } from 'zod';
import { Affiliation } from '#shared/schemas/affiliations.ts';
import { DecidedShares } from '#shared/schemas/decided-shares.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';

/** Shares that Yaw proposed for the first work: ASCAP has all of it from 2025 on. */
export const decidedShares = (n: number, over: Partial<z.input<typeof DecidedShares>> = {}): DecidedShares =>
  DecidedShares.parse({
    id: anId('dec', n),
    workId: anId('wrk', 1),
    shares: [{ name: 'Ama Mensah', role: 'CA', societyCode: '010', percent: '100.00' }],
    from: '2025-01-01',
    evidence: 'Letter of both societies',
    reason: 'They claimed more than the whole work',
    status: 'Proposed',
    proposedBy: 'yaw',
    proposedAt: MADE_AT,
    version: 1,
    ...over,
  });

/** A party known by its name that belongs to PRS from 2025 on. */
export const anAffiliation = (n: number, over: Partial<z.input<typeof Affiliation>> = {}): Affiliation =>
  Affiliation.parse({
    id: anId('aff', n),
    name: 'Ama Mensah',
    societyCode: '052',
    from: '2025-01-01',
    reason: 'PRS confirmed the membership',
    by: 'yaw',
    createdAt: MADE_AT,
    ...over,
  });
