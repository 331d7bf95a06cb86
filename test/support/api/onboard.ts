import type { z } from 'zod';
import { createArtist, createLocalWork } from '#shared/contract/artists.ts';
import { createCycle } from '#shared/contract/cycles.ts';
import { createStation } from '#shared/contract/licensing.ts';
import { createAgreement, createPartner } from '#shared/contract/partners.ts';
import type { Artist } from '#shared/schemas/artists.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Station } from '#shared/schemas/licensing.ts';
import type { Agreement, Partner } from '#shared/schemas/partners.ts';
import type { WorkDetail } from '#shared/schemas/repertoire.ts';
import { fresh } from './fresh.ts';
import { bodyOf } from './sample-bodies.ts';
import type { Stage } from './stage.ts';

type Over = Readonly<Record<string, unknown>>;

/** A partner of a society of its own. */
export function newPartner({ admin }: Stage, over: Over = {}): Promise<Partner> {
  const body = { ...bodyOf(createPartner), societyCode: fresh.societyCode(), ...over };
  return admin.get(createPartner, { body });
}

/** An agreement of a partner: Ghana, active since 2024, fee 15 %. */
export function newAgreement({ admin }: Stage, partnerId: string, over: Over = {}): Promise<Agreement> {
  return admin.get(createAgreement, {
    params: { partnerId },
    body: { ...bodyOf(createAgreement), ...over },
  });
}

export function newArtist({ ops }: Stage, over: Over = {}): Promise<Artist> {
  const body = { ...bodyOf(createArtist), reference: fresh.artistReference(), ...over };
  return ops.get(createArtist, { body });
}

/** A work of an artist of its own. */
export async function newLocalWork(stage: Stage): Promise<z.output<typeof WorkDetail>> {
  const { id: artistId, reference } = await newArtist(stage);
  const shares = [{ artistReference: reference, percent: '100.00' }];
  return stage.ops.get(createLocalWork, { params: { artistId }, body: { title: 'A song', shares } });
}

export function newStation({ ops }: Stage, over: Over = {}): Promise<Station> {
  return ops.get(createStation, {
    body: { ...bodyOf(createStation), stationId: fresh.stationId(), ...over },
  });
}

/** An open cycle of the first quarter of 2026, in a territory that has no other. */
export function newCycle({ ops }: Stage, over: Over = {}): Promise<Cycle> {
  return ops.get(createCycle, { body: { ...bodyOf(createCycle), territory: fresh.territory(), ...over } });
}
