import type { TestWorld } from '#test/support/real-world.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addAgreement, addPartner, addStation, addTariff, openCycle } from '#test/support/world/set-up.ts';
import { WORKS } from '#test/support/world/small-quarter.ts';
import { outcomeOf } from './outcome.ts';
import { playLog } from './quarter-files.ts';

/** The quarter that `driveQuarter` drives, without API, machine, kills or limits: what the others must come to. */
export async function undisturbedQuarter(world: TestWorld) {
  for (const stationId of ['GH-COM-01', 'GH-COM-02']) await addStation(world, { stationId });
  await addTariff(world);
  const partner = await addPartner(world);
  await addAgreement(world, partner.id);
  await runIngestion(world, await sendFile(world, WORKS, { partner }));
  await runIngestion(world, await sendFile(world, playLog()));
  const { id } = await openCycle(world);
  await runClose(world, id);
  return outcomeOf(
    await world.cycles.find(id),
    await world.cycles.lines(id),
    await world.payments.ofCycle(id),
  );
}
