import { type DatedParty, partiesOfClaim } from '#functions/domain/cycles/claims/parties-of-claim.ts';
import { claimFinder } from '#functions/domain/cycles/claims/play-claims.ts';
import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { snapshotOfWork } from '#functions/domain/repertoire/snapshot-of-work.ts';
import type { OpenedPart } from '#functions/use-cases/cycles/locked-part.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';

/** The works of a cycle's own lines, as the close froze them: whose they are, and for whom a line is claimed. */
export type OwnWorks = {
  readonly works: ReadonlyMap<string, FrozenWork>;
  readonly snapshots: readonly WorkSnapshot[];
  readonly partiesOf: (line: LineItem) => readonly DatedParty[];
};

/** The works of lines, from the works of the payee's part and what the close froze. */
export function ownWorks(
  { payment, part }: { readonly payment: Payment; readonly part: Pick<OpenedPart, 'works' | 'close'> },
  lines: readonly LineItem[],
): OwnWorks {
  const { cycle: frozen } = part.close;
  const refs = new Set(lines.map(({ work }) => work.ref));
  const claimed = new Map(part.works.filter(({ work }) => refs.has(work.ref)).map((of) => [of.work.ref, of]));
  const works = new Map(
    lines.flatMap(({ work: { ref } }) => {
      const work = claimed.get(ref)?.work;
      return work === undefined ? [] : [[ref, work] as const];
    }),
  );
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
