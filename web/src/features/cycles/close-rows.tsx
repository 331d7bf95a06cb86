import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { formatCount } from '#web/format/format-count.ts';
import { formatPercent } from '#web/format/format-percent.ts';
import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { Money } from '#web/ui/money.tsx';
import type { WireDashboard, WireFigures } from './ask-dashboard.ts';
import { changeInWords, pointsInWords } from './change-in-words.ts';
import { payeesOf } from './payees-of.ts';

/** A figure of a run, what it was in the last cycle, and by how much it has changed. */
export type CloseRow = {
  readonly name: string;
  readonly now: ReactNode;
  readonly was: ReactNode;
  readonly change: string | undefined;
};
type WireMoney = WireFigures['gross'];

/** The figures that are looked at before a close; `before` is the last locked cycle, once it is known. */
export function closeRows(dashboard: WireDashboard, before: WireCycle | undefined): readonly CloseRow[] {
  const { figures, last, waterfall } = dashboard;
  if (figures === null) return [];
  const was = last?.figures;
  const tax = waterfall.find(({ step }) => step === 'withholding-tax')?.amount;
  return [
    ...playRows(figures, was),
    money(t`Gross`, figures.gross, was?.gross),
    money(t`Held`, figures.held, was?.held),
    money(t`Admin fee`, figures.adminFee, was?.adminFee),
    money(t`Net`, figures.net, was?.net),
    ...(tax === undefined ? [] : [money(t`Withholding tax`, unsigned(tax), before?.payable?.withholdingTax)]),
    ...(figures.netPayable === null
      ? []
      : [money(t`Net payable`, figures.netPayable, was?.netPayable ?? undefined)]),
    count(t`Payees`, payeesOf(dashboard), before?.payments?.total),
  ];
}

function playRows({ plays }: WireFigures, was: WireFigures | undefined): readonly CloseRow[] {
  if (plays === null) return [];
  const then = was?.plays ?? undefined;
  const change = pointsInWords(
    { part: plays.matched, whole: plays.total },
    then && { part: then.matched, whole: then.total },
  );
  return [
    count(t`Plays`, plays.total, then?.total),
    {
      name: t`Matched`,
      now: formatPercent(plays.matched, plays.total),
      was: then && formatPercent(then.matched, then.total),
      change,
    },
  ];
}

function money(name: string, now: WireMoney, was: WireMoney | undefined): CloseRow {
  return {
    name,
    now: <Money value={now} />,
    was: was && <Money value={was} />,
    change: changeInWords(now.amount, was?.amount),
  };
}

function count(name: string, now: number, was: number | undefined): CloseRow {
  return {
    name,
    now: formatCount(now),
    was: was === undefined ? undefined : formatCount(was),
    change: changeInWords(String(now), was === undefined ? undefined : String(was)),
  };
}

/** What is taken away is less than nothing in the waterfall, and an amount of its own here. */
const unsigned = ({ amount, currency }: WireMoney): WireMoney => ({
  amount: amount.replace('-', ''),
  currency,
});
