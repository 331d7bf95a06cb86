import { readCycle } from '#shared/contract/cycles.ts';
import { listRemittances } from '#shared/contract/payments.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import { ApiClient, type ApiOptions } from './api-client.ts';
import { approvePayouts } from './approve-payouts.ts';
import { closeQuarter } from './close-quarter.ts';
import { describeAdjustments } from './describe-adjustments.ts';
import { describeComparison } from './describe-comparison.ts';
import { describeFigures } from './describe-figures.ts';
import { exportStatements } from './export-statements.ts';
import { learnAfterLock } from './learn-after-lock.ts';
import { listAll } from './list-all.ts';
import { loadPlays } from './load-plays.ts';
import { loadRepertoire } from './load-repertoire.ts';
import { lockCycle } from './lock-cycle.ts';
import { payRemittance } from './pay-remittance.ts';
import { progress, type Step } from './progress.ts';
import { runAndCompare } from './run-and-compare.ts';
import { sampleFiles } from './sample-files.ts';
import { type SamplePartner, setUpArtists, setUpPartners, setUpStations } from './set-up.ts';

export type SampleRun = ApiOptions & {
  /** Takes one line for each step, and the figures at the end. */
  readonly log: (line: string) => void;
  /** The key of the provider `standard`, as Standard Webhooks writes it: `whsec_…`; without it people settle all. */
  readonly webhookSecret: string | undefined;
};

/** ASCAP's payment is reported by the gateway's webhook, the others' by hand. */
const SETTLED_BY_WEBHOOK = 'ascap';

/**
 * Runs the sample quarter through the public API of a system whose store is empty, from onboarding to settled
 * remittances, and the quarter after with what became known of the first, closed by a provisional run of it, and logs
 * each step. Throws at the first answer that is not as the contract says.
 */
export async function runSampleQuarter({ url, token, log, webhookSecret }: SampleRun): Promise<void> {
  const api = new ApiClient({ url, token });
  const step = progress(log);
  const setup = sampleFiles.setup();

  const partners = await step('foreign societies and agreements', () => setUpPartners(api, setup));
  await step('stations, tariffs, licences', () => setUpStations(api, setup));
  await step('local artists and their works', () => setUpArtists(api, setup));
  for (const partner of partners) {
    for (const file of sampleFiles.repertoire(partner.key)) {
      await step(`${file.name} ingested`, () => loadRepertoire(api, partner, file));
    }
  }
  await step('play log ingested and attributed', () => loadPlays(api, sampleFiles.plays()));
  const cycle = await step('cycle closed and locked', () => closeQuarter(api, sampleFiles.cycle()));

  const remittances = await payPartners(api, { cycle, partners, webhookSecret, step });
  const payouts = await step('payouts of local artists approved', () => approvePayouts(api, cycle.id));
  await step('a song of the locked quarter linked, an agreement that pays what it held', () =>
    learnAfterLock(api, partners, sampleFiles.nextAgreement()),
  );
  await step('first log of the next quarter matched', () => loadPlays(api, sampleFiles.nextPlays()));
  const compared = await step('next quarter run provisionally, compared with the first', () =>
    runAndCompare(api, { body: sampleFiles.nextCycle(), before: cycle }),
  );
  const next = await step('next quarter closed with that run, with adjustments of the first', () =>
    lockCycle(api, compared.cycle, { runId: compared.run.id }),
  );
  const closed = await api.call('ops', readCycle, { params: { cycleId: cycle.id } });
  for (const line of describeFigures(closed, [...remittances, ...payouts])) log(line);
  for (const line of await describeAdjustments(api, next)) log(line);
  log(describeComparison(url, compared));
}

type Paying = {
  readonly cycle: Cycle;
  readonly partners: readonly SamplePartner[];
  readonly webhookSecret: string | undefined;
  readonly step: Step;
};

/** Exports and pays what the close has made for each partner; one below its minimum is carried and not paid. */
async function payPartners(
  api: ApiClient,
  { cycle, partners, webhookSecret, step }: Paying,
): Promise<Payment[]> {
  const due = await listAll((query) =>
    api.call('finance', listRemittances, { query: { ...query, cycleId: cycle.id } }),
  );
  const paid: Payment[] = [];
  for (const { key, partner } of partners) {
    const remittance = due.find(({ partnerId }) => partnerId === partner.id);
    if (remittance?.status !== 'Pending') continue;
    const params = { cycleId: cycle.id, partnerId: partner.id };
    await step(`${partner.name}: statement exported as CSV and PDF`, () => exportStatements(api, params));
    const settlement = {
      paymentReference: `SAMPLE-2026Q1-${key.toUpperCase()}`,
      webhookSecret: key === SETTLED_BY_WEBHOOK ? webhookSecret : undefined,
    };
    const way = settlement.webhookSecret === undefined ? 'by hand' : 'by webhook';
    paid.push(
      await step(`${partner.name}: approved, sent, settled ${way}`, () =>
        payRemittance(api, remittance, settlement),
      ),
    );
  }
  return paid;
}
