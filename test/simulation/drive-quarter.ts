import type { ApiClient } from '#infra/local/sample/api-client.ts';
import { closeQuarter } from '#infra/local/sample/close-quarter.ts';
import { finishJob } from '#infra/local/sample/finish-job.ts';
import { loadPlays } from '#infra/local/sample/load-plays.ts';
import { sendFile } from '#infra/local/sample/send-file.ts';
import { listLineItems } from '#shared/contract/cycles.ts';
import { listJobs } from '#shared/contract/jobs.ts';
import { createStation, createTariff } from '#shared/contract/licensing.ts';
import { createAgreement, createPartner } from '#shared/contract/partners.ts';
import { listRemittances } from '#shared/contract/payments.ts';
import { listExports } from '#shared/contract/statements.ts';
import { ingestRepertoire, requestRepertoireUpload } from '#shared/contract/uploads.ts';
import { WORKS } from '#test/support/world/small-quarter.ts';
import { outcomeOf } from './outcome.ts';
import { playLog } from './quarter-files.ts';

const csv = (name: string, text: string) => ({ name, bytes: Uint8Array.from(Buffer.from(text)) });

/** A whole quarter by the API. Every POST has its own Idempotency-Key, so that it can be begun again at any time. */
export async function driveQuarter(api: ApiClient) {
  const place = { broadcasterType: 'commercial', medium: 'radio', territory: 'GH' };
  for (const stationId of ['GH-COM-01', 'GH-COM-02']) {
    const body = { ...place, stationId, name: `Station ${stationId}`, timezone: 'Africa/Accra' };
    await api.call('ops', createStation, { body });
  }
  const tariff = { ...place, basis: 'perMinute', rate: '0.600000', currency: 'GHS' };
  await api.call('admin', createTariff, { body: tariff });
  const society = { name: 'ASCAP', countryCode: 'US', societyCode: '010' };
  const { id: partnerId } = await api.call('admin', createPartner, {
    body: { ...society, contactEmail: 'royalties@ascap.example', reportingStandard: 'CSV-Custom' },
  });
  const terms = {
    territory: 'GH',
    effectiveDate: '2024-01-01',
    status: 'Active',
    reportingFrequency: 'Quarterly',
  };
  const body = { ...terms, adminFeePercent: '15.00', withholdingTaxPercent: '10.00' };
  await api.call('admin', createAgreement, { params: { partnerId }, body });

  const { uploadId } = await sendFile(csv('works.csv', WORKS), (request) =>
    api.call('ops', requestRepertoireUpload, { params: { partnerId }, body: request }),
  );
  const ingestion = await api.call('ops', ingestRepertoire, { params: { partnerId }, body: { uploadId } });
  await finishJob(api, 'ops', ingestion);
  await loadPlays(api, csv('plays.csv', playLog()));
  const cycle = await closeQuarter(api, {
    name: '2026-Q1',
    territory: 'GH',
    periodStart: '2026-01-01',
    periodEnd: '2026-03-31',
  });

  const inCycle = { params: { cycleId: cycle.id } };
  const lines = await api.call('ops', listLineItems, { ...inCycle, query: { limit: '200' } });
  const remittances = await api.call('finance', listRemittances, { query: { cycleId: cycle.id } });
  const exports = await api.call('finance', listExports, { params: { cycleId: cycle.id, partnerId } });
  const jobs = await api.call('ops', listJobs, {});
  return {
    outcome: outcomeOf(cycle, lines.items, remittances.items),
    exports: exports.items.map(({ format }) => format).sort(),
    jobs: jobs.items.map(({ kind, status }) => `${kind} ${status}`).sort(),
  };
}
