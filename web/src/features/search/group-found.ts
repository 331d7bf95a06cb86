import { t } from '@lingui/core/macro';
import type { FoundThing } from '#shared/contract/search.ts';

type Kind = FoundThing['kind'];
/** Things of one kind, each with its place among all of them. */
export type FoundGroup = {
  readonly kind: Kind;
  readonly words: string;
  readonly things: readonly (FoundThing & { readonly at: number })[];
};

const KINDS: Readonly<Record<Kind, string>> = {
  work: t`Works`,
  recording: t`Recordings`,
  partner: t`Partners`,
  artist: t`Local artists`,
  cycle: t`Royalty cycles`,
  remittance: t`Remittances`,
  payout: t`Payouts`,
};

/** What was found by kind: the kind of the best first; within a kind the order stays. */
export function groupFound(found: readonly FoundThing[]): readonly FoundGroup[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  let at = 0;
  return kinds.map((kind) => ({
    kind,
    words: KINDS[kind],
    things: found.filter((thing) => thing.kind === kind).map((thing) => ({ ...thing, at: at++ })),
  }));
}
