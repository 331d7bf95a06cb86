import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { listLicences } from '#shared/contract/licensing.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatDate } from '#web/format/format-date.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

export type WireLicence = RowOf<typeof listLicences>;
type Shown = { readonly replaced: ReadonlySet<string>; readonly mayRevise: boolean };

/** How licences are listed, all versions; one that is in force can be revised by whoever may. */
export function licenceColumns({ replaced, mayRevise }: Shown): readonly Column<WireLicence>[] {
  return [
    { heading: t`Station`, value: ({ stationId }) => stationId, cell: ({ stationId }) => stationId },
    {
      heading: t`From`,
      value: ({ periodStart }) => periodStart,
      cell: ({ periodStart }) => formatDate(periodStart),
    },
    {
      heading: t`Until`,
      value: ({ periodEnd }) => periodEnd,
      cell: ({ periodEnd }) => formatDate(periodEnd),
    },
    {
      heading: t`Fee`,
      value: ({ amount, currency }) => ({ amount, currency }),
      cell: (licence) => <Money value={licence} />,
      numeric: true,
    },
    {
      heading: t`Entered`,
      value: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => formatDate(createdAt),
      wideOnly: true,
    },
    {
      heading: t`Status`,
      value: ({ id }) => (replaced.has(id) ? t`replaced` : t`in force`),
      cell: ({ id }) =>
        replaced.has(id) ? (
          <Status tone="neutral">{t`Replaced`}</Status>
        ) : (
          <Status tone="positive">{t`In force`}</Status>
        ),
    },
    ...(mayRevise
      ? [{ heading: t`Change`, cell: (licence: WireLicence) => reviseLink(licence, replaced) }]
      : []),
  ];
}

function reviseLink({ id, stationId }: WireLicence, replaced: ReadonlySet<string>) {
  if (replaced.has(id)) return '–';
  return (
    <Link
      to="/licensing/licences"
      search={({ stationId: filter }) => ({ panel: 'revise', licence: id, stationId: filter })}
      className={textLinkClass}
      aria-label={t`Revise the licence of ${stationId}`}
    >
      {t`Revise`}
    </Link>
  );
}
