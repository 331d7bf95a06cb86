import { expect } from '@jest/globals';
import { createArtist, createLocalWork } from '#shared/contract/artists.ts';
import {
  closeCycle,
  createCycle,
  explainLineItem,
  listLineItems,
  readCycle,
} from '#shared/contract/cycles.ts';
import { createLicence, createStation, createTariff } from '#shared/contract/licensing.ts';
import { addCycleNote, addRemittanceNote, listRemittanceNotes } from '#shared/contract/notes.ts';
import { createAgreement, readPartner, updateAgreement } from '#shared/contract/partners.ts';
import {
  confirmPartnerPaymentAccount,
  proposePartnerPaymentAccount,
} from '#shared/contract/payment-accounts.ts';
import * as payments from '#shared/contract/payments.ts';
import { exportStatement } from '#shared/contract/statements.ts';
import { dismissPlay, listUnmatched, sendPlays } from '#shared/contract/usage.ts';
import { NewPlay } from '#shared/schemas/usage.ts';
import { succeeded } from '#test/support/api/end-of.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { fullBody } from '#test/support/api/full-body.ts';
import { newPartner } from '#test/support/api/onboard.ts';
import type { Stage } from '#test/support/api/stage.ts';
import { fullest } from '#test/support/limits/fullest.ts';

const period = { periodStart: '2026-01-01', periodEnd: '2026-03-31' };

/** A quarter of a territory of its own in which every field that somebody enters is at its limit. */
export async function paidQuarter(stage: Stage): Promise<void> {
  const { ops, finance, viewer } = stage;
  const territory = fresh.territory();
  const partnerId = await representedPartner(stage, territory);
  const stationId = await licensedStation(stage, territory);
  const isrc = await localWork(stage, partnerId);
  await heard(stage, { territory, stationId, isrc });

  const cycle = await ops.get(createCycle, { body: fullBody(createCycle, { territory, ...period }) });
  const params = { cycleId: cycle.id };
  await ops.get(addCycleNote, { params, body: fullBody(addCycleNote) });
  const body = fullBody(closeCycle, { adminFeePercentOverride: '10.00', runId: undefined });
  await succeeded(stage, await ops.get(closeCycle, { params, body }));
  expect((await viewer.get(readCycle, { params })).status).toBe('Locked');

  const lines = await viewer.get(listLineItems, { params, query: { partnerId } });
  const lineItemId = lines.items[0]?.id ?? '';
  await viewer.get(explainLineItem, { params: { lineItemId } });
  const asked = { params: { ...params, partnerId }, body: { format: 'PDF' } };
  await succeeded(stage, await finance.get(exportStatement, asked));
  const { items } = await viewer.get(payments.listRemittances, { query: { cycleId: cycle.id, partnerId } });
  await paidAtLast(stage, items[0]?.id ?? '');
}

/** A remittance that fails and is issued again, three times, and then arrives. */
async function paidAtLast({ finance, secondFinance, admin }: Stage, first: string): Promise<void> {
  let params = { remittanceId: first };
  for (let time = 0; time < 3; time += 1) {
    await finance.get(payments.approveRemittance, { params, body: {} });
    await finance.get(payments.failRemittance, { params, body: fullBody(payments.failRemittance) });
    await finance.get(addRemittanceNote, { params, body: fullBody(addRemittanceNote) });
    const { id } = await admin.get(payments.reissueRemittance, {
      params,
      body: fullBody(payments.reissueRemittance),
    });
    params = { remittanceId: id };
  }
  await finance.get(payments.approveRemittance, { params, body: {} });
  const paymentReference = fresh.word().padEnd(64, 'x');
  await secondFinance.get(payments.sendRemittance, { params, body: { paymentReference } });
  await finance.get(payments.settleRemittance, { params, body: {} });
  expect((await finance.get(payments.readRemittance, { params })).status).toBe('Settled');
  await finance.get(listRemittanceNotes, { params });
}

async function representedPartner(stage: Stage, territory: string): Promise<string> {
  const { admin, finance, secondFinance } = stage;
  const { id: partnerId } = await newPartner(stage, { name: '€'.repeat(300) });
  const params = { partnerId };
  const entered = {
    ...{ territory, effectiveDate: '2024-01-01', expiryDate: '2027-12-31', paysHeldFrom: '2024-01-01' },
    ...{ minimumPayout: { amount: '0.00', currency: 'GHS' }, withholdingTaxPercent: '10.00' },
    ...{ status: 'Active', reportingFrequency: 'Quarterly', cron: undefined },
  };
  const { id: agreementId, version } = await admin.get(createAgreement, {
    params,
    body: fullBody(createAgreement, entered),
  });
  await admin.get(updateAgreement, {
    params: { partnerId, agreementId },
    body: fullBody(updateAgreement, { ...entered, termsFrom: '2026-02-01', version }),
  });
  const { id: accountId } = await finance.get(proposePartnerPaymentAccount, {
    params,
    body: fullBody(proposePartnerPaymentAccount),
  });
  await secondFinance.get(confirmPartnerPaymentAccount, { params: { partnerId, accountId } });
  return partnerId;
}

async function licensedStation({ admin, ops }: Stage, territory: string): Promise<string> {
  const kind = { territory, broadcasterType: 'b'.repeat(40), medium: 'radio' };
  const station = { ...kind, stationId: fresh.stationId().padEnd(64, 'x'), timezone: 'Africa/Accra' };
  const { stationId } = await ops.get(createStation, { body: fullBody(createStation, station) });
  const half = (at: number) =>
    `${String(Math.floor(at / 2) % 24).padStart(2, '0')}:${at % 2 === 0 ? '00' : '30'}`;
  const dayparts = Array.from({ length: 48 }, (_, at) => ({
    from: half(at),
    to: half(at + 1),
    multiplier: '10.00',
  }));
  const tariff = {
    ...kind,
    basis: 'perMinute',
    dayparts,
    effectiveDate: '2024-01-01',
    expiryDate: undefined,
  };
  await admin.get(createTariff, { body: fullBody(createTariff, { ...tariff, minimumSeconds: 0 }) });
  const licence = { stationId, ...period, amount: '99999999999.99', revises: undefined };
  await admin.get(createLicence, { body: fullBody(createLicence, licence) });
  return stationId;
}

/** A local work of fifty shares: one of an artist, the others of a society. */
async function localWork({ ops, admin }: Stage, partnerId: string): Promise<string> {
  const { societyCode } = await admin.get(readPartner, { params: { partnerId } });
  const reference = fresh.artistReference().padEnd(64, 'x');
  const artist = fullBody(createArtist, { reference, email: 'artist@music.example' });
  const { id: artistId } = await ops.get(createArtist, { body: artist });
  const share = { name: '€'.repeat(300), role: 'CA', societyCode, percent: '2.00' };
  const shares = [
    { artistReference: reference, percent: '2.00' },
    ...Array.from({ length: 49 }, () => share),
  ];
  const isrc = fresh.isrc();
  const body = fullBody(createLocalWork, { shares, isrc });
  await ops.get(createLocalWork, { params: { artistId }, body });
  return isrc;
}

type Heard = { readonly territory: string; readonly stationId: string; readonly isrc: string };

/** A play of the work, and one that nobody identifies, which is dismissed. */
async function heard({ ops }: Stage, { territory, stationId, isrc }: Heard): Promise<void> {
  const full = fullest(NewPlay);
  const play = { ...Object(full), stationId, playedAt: '2026-02-01T08:00:00.000Z', method: undefined };
  const plays = [
    { ...play, isrc, iswc: undefined },
    { ...play, playId: play.playId.slice(1), isrc: undefined, iswc: undefined },
  ];
  const taken = await ops.get(sendPlays, { body: { plays } });
  expect(taken).toMatchObject({ accepted: 2, matched: 1, rejected: [] });
  const { items } = await ops.get(listUnmatched, { query: { territory } });
  const body = fullBody(dismissPlay, { as: 'not-music' });
  await ops.get(dismissPlay, { params: { playId: items[0]?.id ?? '' }, body });
}
