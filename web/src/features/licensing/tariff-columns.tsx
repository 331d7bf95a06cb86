import { t } from '@lingui/core/macro';
import type { listTariffs } from '#shared/contract/licensing.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatDate } from '#web/format/format-date.ts';
import { inWords } from '#web/format/in-words.ts';
import type { Column } from '#web/ui/column.ts';
import { MEDIA } from './media.ts';
import { BASES } from './tariff-choices.ts';

const LEFT = { hold: t`Hold`, redistribute: t`Redistribute` } as const;

/** How tariffs are listed. */
export const tariffColumns: readonly Column<RowOf<typeof listTariffs>>[] = [
  {
    heading: t`Broadcaster`,
    value: ({ broadcasterType, medium }) => `${broadcasterType} ${medium}`,
    cell: (tariff) => `${inWords(tariff.broadcasterType)}, ${MEDIA[tariff.medium].toLowerCase()}`,
  },
  {
    heading: t`Territory`,
    value: ({ territory }) => territory,
    cell: (tariff) => tariff.territory,
    wideOnly: true,
  },
  { heading: t`Basis`, value: ({ basis }) => basis, cell: (tariff) => BASES[tariff.basis] },
  {
    heading: t`Rate`,
    value: ({ rate, currency }) => (rate === undefined ? null : { amount: rate, currency }),
    cell: ({ rate, currency }) => (rate === undefined ? '–' : `${currency} ${rate}`),
    numeric: true,
  },
  {
    heading: t`Dayparts`,
    cell: ({ dayparts = [] }) =>
      dayparts.map(({ from, to, multiplier }) => `${from}–${to} × ${multiplier}`).join(', ') || '–',
    wideOnly: true,
  },
  {
    heading: t`Seconds`,
    cell: ({ minimumSeconds = 0, maximumSeconds = 0 }) => t`${minimumSeconds} to ${maximumSeconds}`,
    wideOnly: true,
  },
  {
    heading: t`Unidentified`,
    value: ({ unidentified }) => unidentified ?? 'hold',
    cell: (tariff) => LEFT[tariff.unidentified ?? 'hold'],
    wideOnly: true,
  },
  {
    heading: t`From`,
    value: ({ effectiveDate }) => effectiveDate,
    cell: ({ effectiveDate }) => (effectiveDate === undefined ? t`always` : formatDate(effectiveDate)),
    wideOnly: true,
  },
  {
    heading: t`Until`,
    value: ({ expiryDate }) => expiryDate,
    cell: ({ expiryDate }) => (expiryDate === undefined ? t`open` : formatDate(expiryDate)),
    wideOnly: true,
  },
];
