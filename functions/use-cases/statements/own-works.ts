import { type DatedParty, partiesOfClaim } from '#functions/domain/cycles/claims/parties-of-claim.ts';
import { claimFinder } from '#functions/domain/cycles/claims/play-claims.ts';
import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { snapshotOfWork } from '#functions/domain/repertoire/snapshot-of-work.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import { readFrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import { claimedWorks } from '#functions/use-cases/statements/frozen-works.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';

/** The works of a cycle's own lines, as the close froze them: whose they are, and for whom a line is claimed. */
export type OwnWorks = {
  readonly works: ReadonlyMap<string, FrozenWork>;
  readonly snapshots: readonly WorkSnapshot[];
  readonly partiesOf: (line: LineItem) => readonly DatedParty[];
};

/** Reads the works of lines from two files of the close. */
export async function ownWorks(
  world: Pick<World, 'files' | 'settings' | 'cycles'>,
  { cycle, payment }: { readonly cycle: Cycle; readonly payment: Payment },
  lines: readonly LineItem[],
): Promise<OwnWorks> {
  if (lines.length === 0) return { works: new Map(), snapshots: [], partiesOf: () => [] };
  const claimed = await claimedWorks(world, cycle, lines);
  const works = new Map([...claimed].map(([ref, { work }]) => [ref, work]));
  const { cycle: frozen } = await readFrozenClose(world, lockedFileKey(cycle, 'cycle'));
  const grounds = { territory: frozen.territory, partners: frozen.partners, partnerId: payment.partnerId };
  const find = claimFinder({
    cycle: frozen,
    works: new Map([...works.values()].map((work) => [work.id, work])),
  });
  return {
    works,
    snapshots: [...works.values()].map((work) => snapshotOfWork(work, grounds)),
    partiesOf({ reference, work }) {
      const of = claimed.get(work.ref);
      return of === undefined
        ? []
        : partiesOfClaim({ ref: reference, ...of }, { affiliations: frozen.affiliations, find });
    },
  };
}
