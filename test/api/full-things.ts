import { expect, test } from '@jest/globals';
import { createAffiliation } from '#shared/contract/affiliations.ts';
import { createArtist, updateArtist } from '#shared/contract/artists.ts';
import { listAudit } from '#shared/contract/audit.ts';
import {
  confirmDecidedShares,
  listDecidedShares,
  proposeDecidedShares,
} from '#shared/contract/decided-shares.ts';
import { createPartner, listPartners, readPartner, updatePartner } from '#shared/contract/partners.ts';
import { createFxRate } from '#shared/contract/rates.ts';
import { listWorks, mergeWork, readWork, unmergeWork } from '#shared/contract/repertoire.ts';
import { readTerritory, updateTerritory } from '#shared/contract/territories.ts';
import { readColumnMapping, saveColumnMapping } from '#shared/contract/uploads.ts';
import { MAX_PARTNER_METADATA } from '#shared/schemas/partners.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { fullBody } from '#test/support/api/full-body.ts';
import { ingestWorks } from '#test/support/api/ingest-works.ts';
import { newPartner } from '#test/support/api/onboard.ts';
import type { Stage } from '#test/support/api/stage.ts';
import { paidQuarter } from './full-quarter.ts';

/** What is entered with every field at its limit, and then is used. */
export function testFullThings(stage: () => Stage): void {
  test('a partner is read, listed, changed, and in the audit', async () => {
    const { admin } = stage();
    const over = { societyCode: fresh.societyCode(), repertoireSource: source, inactiveFrom: undefined };
    const partner = await admin.get(createPartner, { body: fullBody(createPartner, over) });
    const params = { partnerId: partner.id };
    const { version } = await admin.get(readPartner, { params });
    const body = { ...fullBody(updatePartner, over), version };
    expect((await admin.get(updatePartner, { params, body })).version).toBe(version + 1);
    expect(Object.keys(partner.metadata ?? {})).toHaveLength(MAX_PARTNER_METADATA);
    const { items } = await admin.get(listPartners, { query: { limit: '200' } });
    expect(items.map(({ id }) => id)).toContain(partner.id);
    const query = { entity: 'partner', entityId: partner.id };
    expect((await admin.get(listAudit, { query })).items).toHaveLength(2);
  });

  test('an artist is changed', async () => {
    const { ops } = stage();
    const email = 'artist@music.example';
    const body = fullBody(createArtist, { reference: fresh.artistReference().padEnd(64, 'x'), email });
    const { id, version } = await ops.get(createArtist, { body });
    const change = fullBody(updateArtist, { version, email });
    expect((await ops.get(updateArtist, { params: { artistId: id }, body: change })).version).toBe(2);
  });

  test('works are merged, apart again, and have shares decided', async () => {
    const { ops, admin } = stage();
    const { id: partnerId, societyCode } = await newPartner(stage());
    const name = '€'.repeat(300);
    const writers = Array.from({ length: 50 }, () => `${name}||CA|${societyCode}`).join(';');
    await ingestWorks(stage(), partnerId, [
      `${'i'.repeat(128)},${name},,,,${writers},,`,
      `${'j'.repeat(128)},${name}!`.replace('€€', '€').concat(`,,,,${writers},,`),
    ]);
    const { items } = await ops.get(listWorks, { query: { partnerId } });
    const [into = '', workId = ''] = items.map(({ id }) => id);
    await ops.get(mergeWork, { params: { workId }, body: fullBody(mergeWork, { into }) });
    expect((await ops.get(readWork, { params: { workId: into } })).merged).toHaveLength(1);
    await admin.get(unmergeWork, { params: { workId }, body: fullBody(unmergeWork) });

    const share = { name, role: 'CA', societyCode, percent: '1.00' };
    const shares = Array.from({ length: 100 }, () => share);
    const body = fullBody(proposeDecidedShares, { shares, from: '2026-01-01', to: '2026-12-31' });
    const { id: decisionId } = await ops.get(proposeDecidedShares, { params: { workId }, body });
    await admin.get(confirmDecidedShares, { params: { workId, decisionId } });
    expect((await ops.get(listDecidedShares, { params: { workId } })).items).toMatchObject([
      { status: 'Confirmed' },
    ]);
  });

  test('a territory, a mapping, an affiliation and a rate are kept', async () => {
    const { admin, ops, finance } = stage();
    const params = { partnerId: (await newPartner(stage())).id };
    const mapping = fullBody(saveColumnMapping, { version: 0 });
    await admin.get(saveColumnMapping, { params, body: mapping });
    expect((await admin.get(readColumnMapping, { params })).version).toBe(1);
    await ops.get(createAffiliation, {
      body: fullBody(createAffiliation, { name: undefined, societyCode: '499' }),
    });
    await finance.get(createFxRate, {
      body: fullBody(createFxRate, { base: 'USD', rate: '999999999.9999999999', date: '2026-01-31' }),
    });
    const timezone = 'America/Argentina/ComodRivadavia';
    const settings = fullBody(updateTerritory, {
      territory: 'KE',
      currency: 'KES',
      timezone,
      version: 0,
      updatedAt: undefined,
    });
    await admin.get(updateTerritory, { params: { territory: 'KE' }, body: settings });
    expect((await admin.get(readTerritory, { params: { territory: 'KE' } })).timezone).toBe(timezone);
  });

  test('a quarter is closed, explained, and paid after it failed', () => paidQuarter(stage()));
}

const source = {
  kind: 'SFTP',
  location: `sftp://${'€'.repeat(493)}`,
  secretName: 's'.repeat(100),
};
