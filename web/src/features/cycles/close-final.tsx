import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatAmount } from '#web/format/format-amount.ts';
import { formatDate } from '#web/format/format-date.ts';
import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import type { WireRunRow } from '#web/parts/cycles/ask-runs.ts';
import type { WireDashboard } from './ask-dashboard.ts';
import { payeesOf } from './payees-of.ts';

type CloseFinalProps = {
  readonly cycle: WireCycle;
  /** The run that it is closed with, and its figures where these are known. */
  readonly run: WireRunRow | undefined;
  readonly dashboard: WireDashboard | undefined;
};
type WireMoney = { readonly amount: string; readonly currency: string };

/** What becomes final with a close, with its numbers as far as a run has told them. */
export function CloseFinal({ cycle, run, dashboard }: CloseFinalProps) {
  const from = formatDate(cycle.periodStart);
  const to = formatDate(cycle.periodEnd);
  const told = run?.totals ?? undefined;
  return (
    <>
      <p>
        <Trans>This becomes final and is never changed afterwards:</Trans>
      </p>
      <ul className="list-disc space-y-1 pl-5 text-ink-soft">
        <li>
          {run?.plays === undefined || run.plays === null
            ? t`the plays from ${from} to ${to} and what they are attributed to`
            : plural(run.plays.total, {
                one: `# play from ${from} to ${to} and what it is attributed to`,
                other: `# plays from ${from} to ${to} and what they are attributed to`,
              })}
        </li>
        <li>
          {told === undefined || run === undefined
            ? t`what each station is invoiced, and each payee’s line items and admin fee`
            : plural(run.lineCount, {
                one: `# line item, of ${inWords(told.gross)} that stations are invoiced and ${inWords(told.adminFee)} admin fee`,
                other: `# line items, of ${inWords(told.gross)} that stations are invoiced and ${inWords(told.adminFee)} admin fee`,
              })}
        </li>
        <li>
          {run?.netPayable === undefined || dashboard === undefined
            ? t`the statements, remittances and payouts made from them`
            : plural(payeesOf(dashboard), {
                one: `the statement and payment of # payee, ${inWords(run.netPayable)} in all`,
                other: `the statements and payments of # payees, ${inWords(run.netPayable)} in all`,
              })}
        </li>
      </ul>
      <p className="text-ink-soft">
        {told === undefined
          ? t`Plays still unmatched are held. What arrives later becomes an adjustment of the next cycle.`
          : t`${inWords(told.held)} stays held until it finds its payees. What arrives later becomes an adjustment of the next cycle.`}
      </p>
    </>
  );
}

const inWords = ({ amount, currency }: WireMoney): string => `${currency} ${formatAmount(amount)}`;
