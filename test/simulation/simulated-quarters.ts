import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { adjustStation } from '#functions/use-cases/cycles/adjust-station.ts';
import { apportionStation } from '#functions/use-cases/cycles/apportion-station.ts';
import { closeCycle } from '#functions/use-cases/cycles/close-cycle.ts';
import { finishClose } from '#functions/use-cases/cycles/finish-close.ts';
import { freezeStation } from '#functions/use-cases/cycles/freeze-station.ts';
import { lockCycle } from '#functions/use-cases/cycles/lock-cycle.ts';
import { openClose } from '#functions/use-cases/cycles/open-close.ts';
import { extendIndex } from '#functions/use-cases/matching/extend-index.ts';
import { upsertRepertoire } from '#functions/use-cases/repertoire/upsert-repertoire.ts';
import { payPayees } from '#functions/use-cases/statements/pay-payees.ts';
import { admitIngestion } from '#functions/use-cases/uploads/admit-ingestion.ts';
import { finishIngestion } from '#functions/use-cases/uploads/finish-ingestion.ts';
import { splitFile } from '#functions/use-cases/uploads/split-file.ts';
import { attributePlays } from '#functions/use-cases/usage/attribute-plays.ts';
import type { CycleId } from '#shared/ids.ts';
import type { FakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { listAt } from '#test/support/world/list-at.ts';
import { OPS } from '#test/support/world/people.ts';
import { chunksOf } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addAgreement, addPartner, addStation, addTariff, openCycle } from '#test/support/world/set-up.ts';
import { PLAYS, WORKS } from '#test/support/world/small-quarter.ts';
import { outcomeOf } from './outcome.ts';

/**
 * How the steps of state machines are made: each until it succeeds, again where it is delivered twice, and those that
 * need not wait for each other in an order of its own.
 */
export type Steps = {
  readonly step: <T>(act: (world: World) => Promise<T>) => Promise<T>;
  readonly inSomeOrder: <T>(items: readonly T[]) => readonly T[];
};

/** Each step once, in order. */
export const undisturbed = (world: World): Steps => ({
  step: (act) => act(world),
  inSomeOrder: (items) => items,
});

const LATER_PLAYS = PLAYS.replaceAll('P-', 'L-')
  .replaceAll('2026-02', '2026-05')
  .replaceAll('GH-COM-01', 'GH-COM-02');
/** A month each has all that a quarter has. */
const FIRST = { name: '2026-02 – Ghana', periodStart: '2026-02-01', periodEnd: '2026-02-28' };
const SECOND = { name: '2026-05 – Ghana', periodStart: '2026-05-01', periodEnd: '2026-05-31' };

/**
 * Two cycles by the real use-cases: repertoire, plays, a close; then an agreement that releases what the first
 * held, and a close that settles it. What people enter is entered in peace; what machines do is done in steps.
 *
 * @returns what both came to
 */
export async function simulatedQuarters(world: FakeWorld, steps: Steps) {
  for (const stationId of ['GH-COM-01', 'GH-COM-02']) await addStation(world, { stationId });
  await addTariff(world);
  const partner = await addPartner(world);
  await addAgreement(world, partner.id);
  await ingested(world, await sendFile(world, WORKS, { partner }), steps);
  await ingested(world, await sendFile(world, PLAYS), steps);
  const first = await openCycle(world, FIRST);
  await closed(world, first.id, steps);
  const late = await addPartner(world, { name: 'Another', societyCode: '035' });
  await addAgreement(world, late.id);
  await ingested(world, await sendFile(world, LATER_PLAYS), steps);
  world.setClock('2026-07-06T09:00:00.000Z');
  const second = await openCycle(world, SECOND);
  await closed(world, second.id, steps);
  return Promise.all(
    [first, second].map(async ({ id }) => {
      const cycle = await world.cycles.find(id);
      const come = outcomeOf(cycle, await world.cycles.lines(id), await world.payments.ofCycle(id));
      // A step that is made again makes ids again: of ids nothing is compared but what they stand for.
      const held = cycle?.held.map(({ reason, amount, originCycleId }) => ({
        ...{ reason, amount },
        isOwn: originCycleId === id,
      }));
      return { ...come, held };
    }),
  );
}

async function ingested(world: World, { id, kind }: JobRecord, { step, inSomeOrder }: Steps): Promise<void> {
  const isRepertoire = kind === 'repertoire-ingestion';
  await step((faulty) => admitIngestion(faulty, id));
  await step((faulty) => splitFile(faulty, id));
  if (!isRepertoire) await step((faulty) => extendIndex(faulty, id));
  for (const item of inSomeOrder(await chunksOf(world, id))) {
    await step((faulty) =>
      isRepertoire ? upsertRepertoire(faulty, id, item) : attributePlays(faulty, id, item.chunk),
    );
  }
  if (isRepertoire) await step((faulty) => extendIndex(faulty, id));
  await step((faulty) => finishIngestion(faulty, id));
}

async function closed(world: World, cycleId: CycleId, { step, inSomeOrder }: Steps): Promise<void> {
  const { id } = await closeCycle(world, OPS, { cycleId });
  const stations = await listAt(world, await step((faulty) => openClose(faulty, id)));
  const names = stations.map(({ stationId }) => present(stationId));
  for (const name of inSomeOrder(names)) await step((faulty) => freezeStation(faulty, id, name));
  for (const name of inSomeOrder(names)) {
    await step((faulty) => apportionStation(faulty, id, name));
    await step((faulty) => adjustStation(faulty, id, name));
  }
  const payees = await listAt(world, await step((faulty) => lockCycle(faulty, id)));
  for (const { payeeRefs } of inSomeOrder(payees)) await step((faulty) => payPayees(faulty, id, payeeRefs));
  await step((faulty) => finishClose(faulty, id));
}
