import type { JobKind } from '#shared/schemas/jobs.ts';
import type { MappingProposal } from '#shared/schemas/proposals.ts';
import { OUR_COLUMNS } from '#web/parts/repertoire/our-columns.ts';
import type { Meaning } from './meaning.ts';
import { PARTY_MEANINGS } from './party-meanings.ts';
import { PLAY_MEANINGS } from './play-meanings.ts';

type Of = { readonly kind: JobKind; readonly proposal: Pick<MappingProposal, 'mapping' | 'confidence'> };

/**
 * The columns that a table may have, by our names, with their words: all that are known of its kind, then what a proposal
 * has besides, such as `writers_2`, under a name made of its own.
 */
export function meaningsOf({ kind, proposal }: Of): Readonly<Record<string, Meaning>> {
  const known = kind === 'usage-ingestion' ? PLAY_MEANINGS : { ...OUR_COLUMNS, ...PARTY_MEANINGS };
  const others = Object.keys(proposal.mapping).filter(
    (ours) => !Object.hasOwn(known, ours) && proposal.confidence[ours] !== undefined,
  );
  return { ...known, ...Object.fromEntries(others.map((ours) => [ours, { name: ours, holds: '' }])) };
}
