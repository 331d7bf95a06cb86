import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { listPartners } from '#shared/contract/partners.ts';
import type { RowOf } from '#web/api/row-of.ts';
import type { Column } from '#web/ui/column.ts';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { Amounts, LatestCycle, ReportDue, type WireStanding } from './standing-parts.tsx';

type Row = RowOf<typeof listPartners>;
/** Where partners stand, by their ids; a partner may be there before its standing is. */
type Standings = ReadonlyMap<string, WireStanding>;

/** How partners are listed. */
export function partnerColumns(standings: Standings): readonly Column<Row>[] {
  const standing = (draw: (of: WireStanding) => ReactNode) => (partner: Row) => {
    const of = standings.get(partner.id);
    return of === undefined ? <span className="text-ink-faint">…</span> : draw(of);
  };
  return [
    {
      heading: t`Partner`,
      value: ({ name }) => name,
      cell: ({ id, name, active }) => (
        <span className="flex flex-wrap items-center gap-x-3">
          <Link to="/partners/$partnerId" params={{ partnerId: id }} className={textLinkClass}>
            {name}
          </Link>
          {active === false ? <Status tone="neutral">{t`Inactive`}</Status> : null}
        </span>
      ),
    },
    {
      heading: t`Society`,
      value: ({ societyCode }) => societyCode,
      cell: ({ societyCode }) => societyCode,
      numeric: true,
      wideOnly: true,
    },
    {
      heading: t`Country`,
      value: ({ countryCode }) => countryCode,
      cell: ({ countryCode }) => countryCode,
      wideOnly: true,
    },
    {
      heading: t`Latest cycle`,
      value: ({ id }) => standings.get(id)?.latestCycle?.name,
      cell: standing(({ latestCycle }) => <LatestCycle cycle={latestCycle} />),
    },
    {
      heading: t`Next report due`,
      value: ({ id }) => standings.get(id)?.report?.due,
      cell: standing(({ report }) => <ReportDue report={report} />),
    },
    {
      heading: t`Balance`,
      value: ({ id }) => amountsOf(standings.get(id)?.balances),
      cell: standing(({ balances }) => <Amounts amounts={balances} />),
      numeric: true,
      wideOnly: true,
    },
    {
      heading: t`Held`,
      value: ({ id }) => amountsOf(standings.get(id)?.held),
      cell: standing(({ held }) => <Amounts amounts={held} />),
      numeric: true,
      wideOnly: true,
    },
  ];
}

/** The amount of a partner that has one; several, of different territories, are no one figure and are listed. */
function amountsOf(amounts: WireStanding['balances'] | undefined) {
  if (amounts === undefined || amounts.length === 0) return undefined;
  const [first, ...others] = amounts;
  if (others.length === 0) return first?.amount;
  return amounts
    .map(({ territory, amount }) => `${territory} ${amount.currency} ${amount.amount}`)
    .join(', ');
}
