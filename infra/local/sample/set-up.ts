import { createArtist, createLocalWork } from '#shared/contract/artists.ts';
import { createLicence, createStation, createTariff } from '#shared/contract/licensing.ts';
import { createAgreement, createPartner } from '#shared/contract/partners.ts';
import type { Artist } from '#shared/schemas/artists.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { ApiClient } from './api-client.ts';
import { accountOfPartner, confirmAccountOf } from './confirm-accounts.ts';
import type { SampleSetup } from './sample-files.ts';

export type SamplePartner = { readonly key: string; readonly partner: Partner };

/** Onboards the foreign societies with their agreements and where they are paid. */
export async function setUpPartners(api: ApiClient, setup: SampleSetup): Promise<SamplePartner[]> {
  const partners: SamplePartner[] = [];
  for (const { key, ...body } of setup.partners) {
    const partner = await api.call('admin', createPartner, { body });
    partners.push({ key, partner });
    await accountOfPartner(api, partner);
    for (const { partner: of, ...terms } of setup.agreements) {
      if (of === key)
        await api.call('admin', createAgreement, { params: { partnerId: partner.id }, body: terms });
    }
  }
  return partners;
}

/** Adds the stations, what they pay by tariff, and their licences. */
export async function setUpStations(api: ApiClient, setup: SampleSetup): Promise<void> {
  for (const body of setup.stations) await api.call('ops', createStation, { body });
  for (const body of setup.tariffs) await api.call('admin', createTariff, { body });
  for (const body of setup.licences) await api.call('admin', createLicence, { body });
}

/** Onboards the local artists and registers their works; a work is entered with the first artist of its shares. */
export async function setUpArtists(api: ApiClient, setup: SampleSetup): Promise<void> {
  const artists = new Map<string, Artist>();
  for (const body of setup.artists) {
    const artist = await api.call('ops', createArtist, { body });
    artists.set(body.reference, artist);
    await confirmAccountOf(api, artist);
  }
  for (const { shares, ...work } of setup.localWorks) {
    const artist = artists.get(shares[0]?.artist ?? '');
    if (artist === undefined) throw new Error(`the sample has no artist ${shares[0]?.artist}`);
    const parts = shares.map(({ artist: artistReference, percent }) => ({ artistReference, percent }));
    await api.call('ops', createLocalWork, {
      params: { artistId: artist.id },
      body: { ...work, shares: parts },
    });
  }
}
