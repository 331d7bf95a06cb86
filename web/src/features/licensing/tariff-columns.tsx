import type { listTariffs } from '#shared/contract/licensing.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatDate } from '#web/format/format-date.ts';
import { inWords } from '#web/format/in-words.ts';
import type { Column } from '#web/ui/column.ts';
import { MEDIA } from './media.ts';

/** How tariffs are listed. */
export const tariffColumns: readonly Column<RowOf<typeof listTariffs>>[] = [
  {
    heading: 'Broadcaster',
    cell: (tariff) => `${inWords(tariff.broadcasterType)}, ${MEDIA[tariff.medium].toLowerCase()}`,
  },
  { heading: 'Territory', cell: (tariff) => tariff.territory, wideOnly: true },
  { heading: 'Basis', cell: (tariff) => inWords(tariff.basis) },
  {
    heading: 'Rate',
    cell: ({ rate, currency }) => (rate === undefined ? '–' : `${currency} ${rate}`),
    numeric: true,
  },
  {
    heading: 'Dayparts',
    cell: ({ dayparts = [] }) =>
      dayparts.map(({ from, to, multiplier }) => `${from}–${to} × ${multiplier}`).join(', ') || '–',
    wideOnly: true,
  },
  {
    heading: 'Seconds',
    cell: ({ minimumSeconds = 0, maximumSeconds = 0 }) => `${minimumSeconds} to ${maximumSeconds}`,
    wideOnly: true,
  },
  { heading: 'Unidentified', cell: (tariff) => inWords(tariff.unidentified ?? 'hold'), wideOnly: true },
  {
    heading: 'From',
    cell: ({ effectiveDate }) => (effectiveDate === undefined ? 'always' : formatDate(effectiveDate)),
    wideOnly: true,
  },
  {
    heading: 'Until',
    cell: ({ expiryDate }) => (expiryDate === undefined ? 'open' : formatDate(expiryDate)),
    wideOnly: true,
  },
];
