import { listArtists } from '#shared/contract/artists.ts';
import { listCycles } from '#shared/contract/cycles.ts';
import { listIssues } from '#shared/contract/issues.ts';
import { listJobs } from '#shared/contract/jobs.ts';
import { createLicence, listLicences, listStations } from '#shared/contract/licensing.ts';
import { listAgreements, listPartners } from '#shared/contract/partners.ts';
import { createFxRate, listFxRates } from '#shared/contract/rates.ts';
import { listWorks } from '#shared/contract/repertoire.ts';
import { listIngestions } from '#shared/contract/uploads.ts';
import { anIssue } from '#test/support/api/an-issue.ts';
import { filters } from '#test/support/api/filters.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { ingestWorks } from '#test/support/api/ingest-works.ts';
import { newAgreement, newArtist, newCycle, newPartner, newStation } from '#test/support/api/onboard.ts';
import type { Proof } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';

const PAST = '2020-01-01';
const FUTURE = '2999-12-31';

/** Lists that are narrowed by what a record has. */
export const filterProofs: readonly Proof[] = [
  filters(listPartners, 'active or not, name, society code', async (stage) => {
    const name = `Society ${fresh.word()}`;
    const { id, societyCode } = await newPartner(stage, { name, active: false });
    return {
      it: { id },
      finds: [{ status: 'inactive' }, { q: name.toUpperCase() }, { q: societyCode }],
      leavesOut: [{ status: 'active' }, { q: 'nobody is called so' }],
    };
  }),
  filters(listAgreements, 'territory and status', async (stage) => {
    const { id: partnerId } = await newPartner(stage);
    const { id } = await newAgreement(stage, partnerId, { territory: 'NG' });
    return {
      it: { id },
      params: { partnerId },
      finds: [{ territory: 'NG' }, { status: 'Active' }],
      leavesOut: [{ territory: 'GH' }, { status: 'Draft' }],
    };
  }),
  filters(listArtists, 'name and reference', async (stage) => {
    const { id, reference, name } = await newArtist(stage, { name: `Artist ${fresh.word()}` });
    return { it: { id }, finds: [{ q: name.toLowerCase() }, { q: reference }], leavesOut: [{ q: 'nobody' }] };
  }),
  filters(listStations, 'territory, id and name', async (stage) => {
    const territory = fresh.territory();
    const name = `Radio ${fresh.word()}`;
    const { stationId } = await newStation(stage, { territory, name });
    return {
      it: { stationId },
      finds: [{ territory }, { q: stationId.toLowerCase() }, { q: name.toUpperCase() }],
      leavesOut: [{ territory: fresh.territory() }, { q: 'nowhere' }],
    };
  }),
  filters(listLicences, 'station, territory and period', async (stage) => {
    const territory = fresh.territory();
    const { stationId } = await newStation(stage, { territory });
    const { id } = await stage.admin.get(createLicence, { body: { ...bodyOf(createLicence), stationId } });
    return {
      it: { id },
      finds: [{ stationId }, { territory }, { from: '2026-12-31' }, { to: '2026-01-01' }],
      leavesOut: [{ territory: fresh.territory() }, { from: '2027-01-01' }, { to: '2025-12-31' }],
    };
  }),
  filters(listWorks, 'an identifier and a partner together', async (stage) => {
    const { id } = await newPartner(stage);
    const [isrc, other] = [fresh.isrc(), fresh.isrc()];
    await ingestWorks(stage, id, [`W-1,A song,,,${isrc},A writer||CA|,,100`]);
    return {
      it: { isrcs: [isrc] },
      finds: [{ isrc }, { partnerId: id }],
      leavesOut: [{ isrc: other }, { isrc, iswc: 'T9000000011' }],
    };
  }),
  filters(listIngestions, 'status and when they were asked for', async (stage) => {
    const { id: partnerId } = await newPartner(stage);
    const { id } = await ingestWorks(stage, partnerId, []);
    return {
      it: { id },
      params: { partnerId },
      finds: [{ status: 'succeeded' }, { from: PAST }, { to: FUTURE }],
      leavesOut: [{ status: 'failed' }, { from: FUTURE }, { to: PAST }],
    };
  }),
  filters(listJobs, 'kind, status, partner and when they were asked for', async (stage) => {
    const { id: partnerId } = await newPartner(stage);
    const { id } = await ingestWorks(stage, partnerId, []);
    return {
      it: { id },
      finds: [
        { kind: 'repertoire-ingestion' },
        { status: 'succeeded' },
        { partnerId },
        { from: PAST, to: FUTURE },
      ],
      leavesOut: [
        { kind: 'rematch' },
        { partnerId: (await newPartner(stage)).id },
        { from: FUTURE },
        { to: PAST },
      ],
    };
  }),
  filters(listIssues, 'kind, status, partner and when they were raised', async (stage) => {
    const { id, kind, partnerId } = await anIssue(stage);
    return {
      it: { id },
      finds: [{ kind }, { status: 'open' }, { partnerId: partnerId ?? '' }, { from: PAST, to: FUTURE }],
      leavesOut: [
        { kind: 'no-agreement' },
        { status: 'resolved' },
        { partnerId: 'none' },
        { from: FUTURE },
        { to: PAST },
      ],
    };
  }),
  filters(listCycles, 'territory, status and days of their period', async (stage) => {
    const { id, territory } = await newCycle(stage);
    return {
      it: { id },
      finds: [{ territory }, { status: 'Open' }, { from: '2026-03-31' }, { to: '2026-01-01' }],
      leavesOut: [
        { territory: fresh.territory() },
        { status: 'Locked' },
        { from: '2026-04-01' },
        { to: '2025-12-31' },
      ],
    };
  }),
  filters(listFxRates, 'currencies and date', async (stage) => {
    const body = { ...bodyOf(createFxRate), base: 'XOF', date: '2025-06-30', source: fresh.word() };
    await stage.finance.get(createFxRate, { body });
    return {
      it: { source: body.source },
      finds: [{ base: 'XOF' }, { quote: 'USD' }, { from: '2025-06-30' }, { to: '2025-06-30' }],
      leavesOut: [{ base: 'NGN' }, { quote: 'EUR' }, { from: '2025-07-01' }, { to: '2025-06-29' }],
    };
  }),
];
