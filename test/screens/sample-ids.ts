import type { ApiClient } from '#infra/local/sample/api-client.ts';
import { listArtists } from '#shared/contract/artists.ts';
import { listCycles } from '#shared/contract/cycles.ts';
import { listJobs } from '#shared/contract/jobs.ts';
import { listPartners } from '#shared/contract/partners.ts';
import { listPayouts, listRemittances } from '#shared/contract/payments.ts';
import { listWorks } from '#shared/contract/repertoire.ts';
import { listRuns } from '#shared/contract/runs.ts';
import { listWaitingSongs } from '#shared/contract/usage.ts';
import { present } from '#test/support/present.ts';

export type SampleIds = Awaited<ReturnType<typeof sampleIds>>;

/** The things of the sample that have pages of their own. */
export async function sampleIds(api: ApiClient) {
  const [partners, cycles, artists, works, jobs, remittances, payouts, songs] = await Promise.all([
    api.call('admin', listPartners, {}),
    api.call('admin', listCycles, {}),
    api.call('admin', listArtists, {}),
    api.call('admin', listWorks, { query: { q: 'river' } }),
    api.call('admin', listJobs, { query: { kind: 'repertoire-ingestion' } }),
    api.call('admin', listRemittances, { query: { status: 'Settled' } }),
    api.call('admin', listPayouts, {}),
    api.call('admin', listWaitingSongs, {}),
  ]);
  const latest = present(cycles.items.toSorted((a, b) => (a.periodStart < b.periodStart ? 1 : -1))[0]);
  const runs = await api.call('admin', listRuns, { params: { cycleId: latest.id } });
  return {
    partner: present(partners.items.find(({ name }) => name === 'ASCAP')).id,
    cycle: latest.id,
    run: present(runs.items[0]).id,
    artist: present(artists.items[0]).id,
    work: present(works.items[0]).id,
    job: present(jobs.items[0]).id,
    remittance: present(remittances.items[0]).id,
    payout: present(payouts.items[0]).id,
    song: present(songs.items[0]).playId,
  };
}
