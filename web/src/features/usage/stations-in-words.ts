import { t } from '@lingui/core/macro';
/**
 * The stations that played something: the first, and how many more.
 *
 * @example
 * stationsInWords(['GH-1', 'GH-2', 'GH-3']); // → 'GH-1 and 2 more'
 */
export function stationsInWords(stationIds: readonly string[]): string {
  const [first = '–', ...more] = stationIds;
  return more.length === 0 ? first : t`${first} and ${more.length} more`;
}
