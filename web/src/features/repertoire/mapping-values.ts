import type { MappingProposal } from '#shared/schemas/proposals.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { OUR_COLUMN_NAMES, type OurColumn } from '#web/parts/repertoire/our-columns.ts';

/** A mapping as its form holds it: a column of the file for each of ours, or an empty text. */
export type MappingValues = {
  readonly columns: Record<OurColumn, string>;
  readonly shareScale: '1' | '100' | '200';
};

/** What the form begins with: the stored column where the file has it, else the proposed one. */
export function mappingValues(
  stored: ColumnMapping,
  { columns, mapping }: Pick<MappingProposal, 'columns' | 'mapping'>,
): MappingValues {
  const theirs = (ours: OurColumn) =>
    [stored[ours], mapping[ours]].find((name) => typeof name === 'string' && columns.includes(name)) ?? '';
  const scale = Number(stored['shareScale'] ?? mapping['shareScale']);
  return {
    columns: fromColumns((ours) => String(theirs(ours))),
    shareScale: scale === 200 ? '200' : scale === 1 ? '1' : '100',
  };
}

/**
 * The mapping to store. A partner’s works and recordings come in different files under one mapping, so entries for
 * columns that this file lacks stay.
 */
export function mappingOf(
  { columns: chosen, shareScale }: MappingValues,
  stored: ColumnMapping,
  columns: readonly string[],
): ColumnMapping {
  const others = Object.entries(stored).filter(
    ([ours, theirs]) => ours !== 'shareScale' && !columns.includes(String(theirs)),
  );
  const named = OUR_COLUMN_NAMES.flatMap((ours) =>
    chosen[ours] === '' ? [] : [[ours, chosen[ours]] as const],
  );
  return {
    ...Object.fromEntries([...others, ...named]),
    ...(shareScale !== '100' && { shareScale: Number(shareScale) }),
  };
}

function fromColumns(nameFor: (ours: OurColumn) => string): Record<OurColumn, string> {
  return {
    work_id: nameFor('work_id'),
    title: nameFor('title'),
    alt_titles: nameFor('alt_titles'),
    iswc: nameFor('iswc'),
    isrc: nameFor('isrc'),
    writers: nameFor('writers'),
    publishers: nameFor('publishers'),
    shares: nameFor('shares'),
    artist: nameFor('artist'),
    duration_seconds: nameFor('duration_seconds'),
  };
}
