import type { FrozenCycle } from '#functions/domain/cycles/manifest.ts';
import type { World } from '#functions/ports/world.ts';
import { frozenCycleKey, lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import { keepFrozen } from '#functions/use-cases/cycles/frozen-files.ts';
import { linePrefix } from '#functions/use-cases/cycles/line-items.ts';
import { keepLineOrders } from '#functions/use-cases/cycles/line-orders.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';
import { aCycle } from '#test/support/given/a-manifest.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aLineItem, aStoredCycle } from '#test/support/given/stored-records.ts';
import { aJob } from '#test/support/given/stored-work-in-progress.ts';
import { add, made } from '#test/support/world/add.ts';

/** A line as a test says it: whose, under which terms, what it corrects, and its amounts in pesewas. */
export type LineGiven = {
  readonly payee: string;
  readonly gross: bigint;
  readonly adminFee?: bigint;
  readonly agreementId?: LineItem['agreementId'];
  readonly termsFrom?: string;
  readonly adjusts?: { readonly cycleId: Cycle['id']; readonly periodStart: string };
};
type Given = Partial<Omit<FrozenCycle, 'id'>> & { readonly lines: readonly LineGiven[] };

/** The n-th cycle as a close left it: locked, with its frozen terms and its lines, and no payment yet. */
export async function lockedCycle(world: World, n: number, { lines, ...over }: Given): Promise<Cycle> {
  const { withholding } = await settingsOf(world, over.territory ?? 'GH');
  const frozen = aCycle({ ...over, id: anId('cyc', n) });
  const job = aJob(world.ids.make('job'), { kind: 'close-cycle', input: { cycleId: frozen.id } });
  await keepFrozen(world, frozenCycleKey(job), {
    file: 'close',
    content: {
      cycle: frozen,
      fees: { systemDefault: '15.00', localArtists: '0.00' },
      stationIds: [],
      parts: 1,
      licencesMinor: '0',
      withholding,
      tariffs: [],
      events: { after: 0, upTo: 0, common: [], stations: [] },
    },
  });
  const closed = { id: frozen.id, closeJobId: job.id };
  await keepFrozen(world, lockedFileKey(closed, 'groups'), { file: 'groups', content: { groups: [] } });
  await keepFrozen(world, lockedFileKey(closed, 'claimed-works'), {
    ...{ file: 'claimed-works', content: { works: [], held: [] } },
  });
  await keepFrozen(world, lockedFileKey(closed, 'part-0'), {
    ...{ file: 'part', content: { works: [], uses: [] } },
  });
  const payees = new Set(lines.map(({ payee }) => payee));
  const cycle = aStoredCycle(n, {
    ...{ periodStart: frozen.periodStart, periodEnd: frozen.periodEnd, currency: frozen.currency },
    ...{ territory: frozen.territory, status: 'Locked', closeJobId: job.id },
    ...{ payments: { total: payees.size, done: 0 }, lockedAt: world.clock.now() },
  });
  await add(world, made('job', job), made('cycle', cycle));
  const items = lines.map((line, at) => lineOf(world, cycle, { ...line, at }));
  await world.cycles.replaceLines(cycle.id, items);
  await keepLineOrders(world, cycle, items);
  return cycle;
}

function lineOf(world: World, cycle: Cycle, { at, ...line }: LineGiven & { readonly at: number }): LineItem {
  const { payee, gross, adminFee = 0n, agreementId, termsFrom, adjusts } = line;
  const money = (minor: bigint) => ({ minor, currency: cycle.currency ?? 'GHS' });
  const reference = `${payee}|W-${at}`;
  return {
    ...aLineItem(world.ids.lineOf(linePrefix(world, cycle, payee), reference), {
      cycleId: cycle.id,
      reference,
      payee: { kind: payee.startsWith('partner:') ? 'partner' : 'artist', ref: payee, name: payee },
    }),
    ...{ gross: money(gross), adminFee: money(adminFee), net: money(gross - adminFee) },
    ...(agreementId !== undefined && { agreementId }),
    ...(termsFrom !== undefined && { termsFrom }),
    ...(adjusts !== undefined && { adjustmentOf: adjusts }),
  };
}
