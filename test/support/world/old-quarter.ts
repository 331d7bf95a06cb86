import { publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import type { Caller } from '#functions/ports/world.ts';
import { confirmHeldExpiry } from '#functions/use-cases/held-expiries/confirm-held-expiry.ts';
import { proposeHeldExpiry } from '#functions/use-cases/held-expiries/propose-held-expiry.ts';
import { readTerritory } from '#functions/use-cases/territories/read-territory.ts';
import { updateTerritory } from '#functions/use-cases/territories/update-territory.ts';
import { linkPlay } from '#functions/use-cases/usage/link-play.ts';
import type { CycleId, ExpiryId, PublicPlayId, WorkId } from '#shared/ids.ts';
import type { HeldExpiry } from '#shared/schemas/held-expiries.ts';
import { PlayLink, type PlaysLinked } from '#shared/schemas/usage.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { ADMIN, FINANCE, OPS, SECOND_FINANCE } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

export const FOURTH_QUARTER = {
  ...{ name: '2029-Q4 – Ghana', periodStart: '2029-10-01', periodEnd: '2029-12-31' },
} as const;

/** The small quarter of 2026, locked, in September of the third year after it, and what happens to what it holds. */
export type OldQuarter = {
  readonly world: FakeWorld;
  readonly origin: CycleId;
  readonly propose: (by?: Caller, cycleId?: CycleId) => Promise<HeldExpiry>;
  readonly confirm: (id: ExpiryId, by?: Caller) => Promise<HeldExpiry>;
  /** Proposed in September of the third year, confirmed in January. */
  readonly expire: () => Promise<HeldExpiry>;
  /** Corrections are taken for ten years, so that plays are told by what expired alone. */
  readonly keepCorrecting: () => Promise<void>;
  readonly playId: (play: string) => PublicPlayId;
  readonly workOf: (isrc: string) => Promise<WorkId>;
  /** Links a play to the work that ASCAP has all of. */
  readonly link: (play: string) => Promise<PlaysLinked>;
  /** The close of the fourth quarter of the year in which the money becomes too old. */
  readonly closeAfter: () => Promise<CycleId>;
  /** The lines of a cycle: gross and fee in pesewas, by reference. */
  readonly linesOf: (cycleId: CycleId) => Promise<Readonly<Record<string, readonly bigint[]>>>;
};

export async function oldQuarter(
  beforeClose: (world: FakeWorld) => Promise<unknown> = async () => undefined,
): Promise<OldQuarter> {
  const world = fakeWorld();
  await smallQuarter(world);
  await beforeClose(world);
  const { id: origin } = await openCycle(world);
  await runClose(world, origin);
  world.setClock('2029-09-03T09:00:00.000Z');

  const propose: OldQuarter['propose'] = (by = FINANCE, cycleId = origin) =>
    proposeHeldExpiry(world, by, { territory: 'GH', cycleId, boardReference: 'Board minute 2029/12' });
  const confirm: OldQuarter['confirm'] = (id, by = SECOND_FINANCE) => confirmHeldExpiry(world, by, id);
  const playId: OldQuarter['playId'] = (play) =>
    publicPlayId({
      ...{ stationId: aStationId('GH-COM-01'), playId: play },
      date: `2026-02-0${play.slice(2)}`,
    });
  const workOf: OldQuarter['workOf'] = async (isrc) =>
    present(present((await world.recordings.byIsrc([isrc])).get(isrc))?.deliveries[0]?.workId);
  return {
    ...{ world, origin, propose, confirm, playId, workOf },
    async expire() {
      const { id } = await propose();
      world.setClock('2030-01-02T09:00:00.000Z');
      return confirm(id);
    },
    async keepCorrecting() {
      const update = { ...(await readTerritory(world, 'GH')), adjustmentYears: 10 };
      await updateTerritory(world, ADMIN, { territory: 'GH', update });
    },
    async link(play) {
      const link = PlayLink.parse({ workId: await workOf('USZQG2200540'), reason: 'heard it' });
      return linkPlay(world, OPS, { playId: playId(play), link });
    },
    async closeAfter() {
      const { id } = await openCycle(world, FOURTH_QUARTER);
      world.setClock('2030-01-20T09:00:00.000Z');
      await runClose(world, id);
      return id;
    },
    async linesOf(cycleId) {
      const lines = await world.cycles.lines(cycleId);
      return Object.fromEntries(
        lines.map(({ reference, gross, adminFee }) => [reference, [gross.minor, adminFee.minor]]),
      );
    },
  };
}
