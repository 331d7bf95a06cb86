import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Sparkline } from '#web/charts/sparkline.tsx';
import { formatCount } from '#web/format/format-count.ts';
import { formatPercent } from '#web/format/format-percent.ts';
import { partOfAmount } from '#web/format/sum-amounts.ts';
import { Explained } from '#web/ui/explained.tsx';
import { Figures } from '#web/ui/figures.tsx';
import { Money } from '#web/ui/money.tsx';
import type { WireDashboard, WireFigures } from './ask-dashboard.ts';
import { changeInWords, pointsInWords } from './change-in-words.ts';

type CycleKpisProps = {
  readonly figures: WireFigures;
  readonly last: WireDashboard['last'];
  readonly weeks: NonNullable<WireDashboard['played']>['weeks'];
};

/** A cycle in six numbers, each with its change to the last cycle and its rule in words. */
export function CycleKpis({ figures, last, weeks }: CycleKpisProps) {
  const { plays, net, netPayable } = figures;
  const was = last?.figures;
  const money = (name: string, of: 'gross' | 'held' | 'adminFee', help: ReactNode) => ({
    name,
    value: <Money value={figures[of]} />,
    note: <Change change={changeInWords(figures[of].amount, was?.[of].amount)} last={last} />,
    help: <Explained name={name}>{help}</Explained>,
  });
  return (
    <Figures
      figures={[
        ...(plays === null ? [] : playFigures({ figures, plays, last, weeks })),
        money(
          t`Gross`,
          'gross',
          <Trans>
            What stations are invoiced: what their plays cost by their tariffs, and the days of their licence
            fees that fall into the period. Corrections of earlier cycles are in it.
          </Trans>,
        ),
        money(
          t`Held`,
          'held',
          <Trans>
            The part of the gross that cannot be paid yet: its work is not identified, a share is missing or
            contested, or no society or agreement stands for it. No fee is taken of it.
          </Trans>,
        ),
        money(
          t`Admin fee`,
          'adminFee',
          <Trans>
            What ZamIO keeps: the percent of each payee’s agreement, else of the partner, the cycle or the
            system, taken once for each payee and rounded to the smallest unit of the currency.
          </Trans>,
        ),
        {
          name: t`Net payable`,
          value: <Money value={netPayable ?? net} />,
          note:
            netPayable === null ? (
              <Trans>Net, before tax and balances: its payments are not all made yet</Trans>
            ) : (
              <Change change={changeInWords(netPayable.amount, was?.netPayable?.amount)} last={last} />
            ),
          help: (
            <Explained name={t`Net payable`}>
              <Trans>
                What is paid out: gross less held and admin fee is the net; less withholding tax, with what
                payees bring forward and carry forward, it is payable.
              </Trans>
            </Explained>
          ),
        },
      ]}
    />
  );
}

type OfPlays = CycleKpisProps & { readonly plays: NonNullable<WireFigures['plays']> };

function playFigures({ figures: { seconds, money }, plays, last, weeks }: OfPlays) {
  const was = last?.figures.plays ?? undefined;
  const rates = [
    seconds === null ? null : t`${formatPercent(seconds.matched, seconds.total)} of the seconds`,
    money === null
      ? null
      : t`${formatPercent(partOfAmount(money.matched.amount, money.total.amount), 100)} of the money`,
  ];
  const points = pointsInWords(
    { part: plays.matched, whole: plays.total },
    was && { part: was.matched, whole: was.total },
  );
  return [
    {
      name: t`Plays`,
      value: (
        <span className="flex items-center justify-between gap-2">
          {formatCount(plays.total)}
          <Sparkline values={weeks.map((week) => week.plays)} />
        </span>
      ),
      note: <Change change={was && changeInWords(String(plays.total), String(was.total))} last={last} />,
      help: (
        <Explained name={t`Plays`}>
          <Trans>
            All plays that stations reported for the days of the cycle, each once. Of them{' '}
            {formatCount(plays.dismissed)} are no music and {formatCount(plays.weightless)} too short to
            weigh; {formatCount(plays.duplicate)} came twice and are left out.
          </Trans>
        </Explained>
      ),
    },
    {
      name: t`Matched`,
      value: formatPercent(plays.matched, plays.total),
      note: (
        <>
          {rates.filter((words) => words !== null).join(', ')}
          <Change change={points} last={last} />
        </>
      ),
      help: (
        <Explained name={t`Matched`}>
          <Trans>
            Plays that have their work, of all plays. The same by airtime and by what the plays brought: plays
            that nobody dismissed. What is not matched is held, or shared out, as the tariff says.
          </Trans>
        </Explained>
      ),
    },
  ];
}

type ChangeProps = { readonly change: string | undefined; readonly last: { readonly name: string } | null };

function Change({ change, last }: ChangeProps) {
  if (last === null || change === undefined) {
    return null;
  }
  return (
    <span className="block">
      <Trans>
        {change} on {last.name}
      </Trans>
    </span>
  );
}
