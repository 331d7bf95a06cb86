import type { Proposal } from '#functions/formats/tables/proposal.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { mappedColumns } from './mapped-columns.ts';

/**
 * Whether a log needs nobody to confirm how it is read: its columns have our own names, or a mapping was chosen for them
 * before and fits.
 */
export function isKnownMapping(
  { columns, confidence }: Pick<Proposal, 'columns' | 'confidence'>,
  chosen: ColumnMapping | undefined,
): boolean {
  if (chosen !== undefined && mappedColumns(columns, chosen) !== undefined) return true;
  return Object.values(confidence).every((sure) => sure === 'certain');
}
