import { createLocalWork } from '#shared/contract/artists.ts';
import { closeCycle } from '#shared/contract/cycles.ts';
import { createTariff } from '#shared/contract/licensing.ts';
import { listPayouts, listRemittances } from '#shared/contract/payments.ts';
import { sendPlays } from '#shared/contract/usage.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { Payment, PaymentKind } from '#shared/schemas/payments.ts';
import { succeeded } from './end-of.ts';
import { fresh } from './fresh.ts';
import { ingestWorks } from './ingest-works.ts';
import { newAgreement, newArtist, newCycle, newPartner, newStation } from './onboard.ts';
import { bodyOf } from './sample-bodies.ts';
import type { Stage } from './stage.ts';

const PAYEES = 30;

/** A locked quarter of Ghana: one play each of a work of every partner and of every local artist. */
export type Quarter = {
  readonly cycle: Cycle;
  readonly partners: readonly [Partner, Partner, ...Partner[]];
  /** A payment for reading alone: it stays pending. */
  readonly any: (kind: PaymentKind) => Payment;
  /** A pending payment that no other proof uses. */
  readonly next: (kind: PaymentKind) => Payment;
};

const made = new WeakMap<Stage, Promise<Quarter>>();

/** The quarter of a stage, made when it is first asked for, of as many payees as are said first. */
export function quarterOf(stage: Stage, payees = PAYEES): Promise<Quarter> {
  const quarter = made.get(stage) ?? makeQuarter(stage, payees);
  made.set(stage, quarter);
  return quarter;
}

async function makeQuarter(stage: Stage, payees: number): Promise<Quarter> {
  const each = <T>(make: () => T): T[] => Array.from({ length: payees }, make);
  const [first, second, ...more] = await Promise.all(each(() => aPartner(stage)));
  if (first === undefined || second === undefined) throw new Error('A quarter has two partners at least');
  const partners = [first, second, ...more] as const;
  const delivered = partners.map((partner) => ({ partner, isrc: fresh.isrc() }));
  await ingestWorks(
    stage,
    first.id,
    delivered.map(
      ({ partner: { societyCode }, isrc }) =>
        `W-${isrc},Song ${isrc},,,${isrc},A writer||CA|${societyCode},,100`,
    ),
  );
  const local = await Promise.all(each(() => aLocalWork(stage)));
  await playedOnce(stage, [...delivered.map(({ isrc }) => isrc), ...local]);
  const cycle = await lockedCycle(stage);
  const query = { cycleId: cycle.id };
  const [remittances, payouts] = await Promise.all([
    stage.finance.get(listRemittances, { query }),
    stage.finance.get(listPayouts, { query }),
  ]);
  const left = { remittance: [...remittances.items], payout: [...payouts.items] };
  const taken = (kind: PaymentKind): Payment => {
    const payment = left[kind].pop();
    if (payment === undefined) throw new Error(`The quarter has no ${kind} left`);
    return payment;
  };
  const kept = { remittance: taken('remittance'), payout: taken('payout') };
  return { cycle, partners, any: (kind) => kept[kind], next: taken };
}

async function aPartner(stage: Stage): Promise<Partner> {
  const partner = await newPartner(stage);
  await newAgreement(stage, partner.id);
  return partner;
}

/** Gives the ISRC of a work that one artist holds alone. */
async function aLocalWork(stage: Stage): Promise<string> {
  const { id, reference } = await newArtist(stage);
  const isrc = fresh.isrc();
  const shares = [{ artistReference: reference, percent: '100.00' }];
  await stage.ops.get(createLocalWork, { params: { artistId: id }, body: { title: 'A song', isrc, shares } });
  return isrc;
}

/** Each recording once on one station, which pays GHS 0.60 a minute. */
async function playedOnce(stage: Stage, isrcs: readonly string[]): Promise<void> {
  const { stationId } = await newStation(stage);
  await stage.admin.get(createTariff, { body: bodyOf(createTariff) });
  const plays = isrcs.map((isrc, i) => ({
    playId: `P-${i}`,
    stationId,
    playedAt: `2026-02-01T08:${String(i).padStart(2, '0')}:00Z`,
    isrc,
    durationSeconds: 200,
  }));
  const { matched } = await stage.ops.get(sendPlays, { body: { plays } });
  if (matched !== isrcs.length) throw new Error(`${matched} of ${isrcs.length} plays were matched`);
}

async function lockedCycle(stage: Stage): Promise<Cycle> {
  const cycle = await newCycle(stage, { territory: 'GH' });
  const params = { cycleId: cycle.id };
  await succeeded(stage, await stage.ops.get(closeCycle, { params, body: {} }));
  return cycle;
}
