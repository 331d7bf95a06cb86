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
    value: ({ broadcasterType, medium }) => `${broadcasterType} ${medium}`,
    cell: (tariff) => `${inWords(tariff.broadcasterType)}, ${MEDIA[tariff.medium].toLowerCase()}`,
  },
  {
    heading: 'Territory',
    value: ({ territory }) => territory,
    cell: (tariff) => tariff.territory,
    wideOnly: true,
  },
  { heading: 'Basis', value: ({ basis }) => basis, cell: (tariff) => inWords(tariff.basis) },
  {
    heading: 'Rate',
    value: ({ rate, currency }) => (rate === undefined ? null : { amount: rate, currency }),
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
  {
    heading: 'Unidentified',
    value: ({ unidentified }) => unidentified ?? 'hold',
    cell: (tariff) => inWords(tariff.unidentified ?? 'hold'),
    wideOnly: true,
  },
  {
    heading: 'From',
    value: ({ effectiveDate }) => effectiveDate,
    cell: ({ effectiveDate }) => (effectiveDate === undefined ? 'always' : formatDate(effectiveDate)),
    wideOnly: true,
  },
  {
    heading: 'Until',
    value: ({ expiryDate }) => expiryDate,
    cell: ({ expiryDate }) => (expiryDate === undefined ? 'open' : formatDate(expiryDate)),
    wideOnly: true,
  },
];
