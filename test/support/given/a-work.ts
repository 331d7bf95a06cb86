import type { z } from 'zod';
import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { Share } from '#shared/schemas/repertoire.ts';
import { anId } from '#test/support/given/an-id.ts';

/** A writer of ASCAP who holds the whole performing right, unless the test says otherwise. */
export const aShare = (over: Partial<z.input<typeof Share>> = {}): Share =>
  Share.parse({
    kind: 'writer',
    name: 'Ama Mensah',
    role: 'CA',
    right: 'performing',
    territory: '2WL',
    societyCode: '010',
    percent: '100',
    ...over,
  });

/** A local artist's share. */
export const anArtistShare = (reference: string, percent: string): Share =>
  aShare({
    kind: 'artist',
    role: 'PA',
    name: reference,
    artistReference: reference,
    societyCode: undefined,
    percent,
  });

/** A work that one partner delivered with these shares. */
export const anExternalWork = (shares: readonly Share[], over: Partial<FrozenWork> = {}): FrozenWork => ({
  id: anId('wrk', 1),
  origin: 'external',
  ref: 'T3584099316',
  title: 'Golden River',
  alternativeTitles: [],
  isrcs: [],
  shares: [],
  decisions: [],
  deliveries: [{ partnerId: anId('prt', 1), partnerWorkId: 'W-1', version: 1, shares }],
  ...over,
});

/** A work of the local catalogue. */
export const aLocalWork = (shares: readonly Share[], over: Partial<FrozenWork> = {}): FrozenWork => ({
  id: anId('wrk', 2),
  origin: 'local',
  ref: 'GHZLC2300386',
  title: 'Harbour Lights',
  alternativeTitles: [],
  isrcs: [],
  shares,
  decisions: [],
  deliveries: [],
  ...over,
});
