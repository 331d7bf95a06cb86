import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { explainLineItem } from '#shared/contract/cycles.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import { formatFraction } from '#web/format/format-fraction.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import type { Column } from '#web/ui/column.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Money } from '#web/ui/money.tsx';
import { Section } from '#web/ui/section.tsx';
import { ExactFraction } from './exact-fraction.tsx';

type Station = WireReplyOf<typeof explainLineItem>['stations'][number];

/** What a station pays for, as the API says it. */
const BASES: Readonly<Record<string, string>> = {
  'licence fee of the period': t`licence fee of the period`,
  'sum of what its plays cost': t`sum of what its plays cost`,
};

const playColumns: readonly Column<Station['plays'][number]>[] = [
  {
    heading: t`Played at`,
    cell: (play) => <span className="whitespace-nowrap">{formatInstant(play.playedAt)}</span>,
  },
  { heading: t`Duration`, cell: (play) => formatDuration(play.durationSeconds), numeric: true },
  { heading: t`Daypart`, cell: (play) => `× ${play.multiplier}`, numeric: true, wideOnly: true },
  {
    heading: t`Play weight`,
    cell: (play) => <ExactFraction fraction={play.playWeight} />,
    numeric: true,
    wideOnly: true,
  },
  { heading: t`Share`, cell: (play) => play.share, numeric: true },
  { heading: t`Weight`, cell: (play) => <ExactFraction fraction={play.weight} />, numeric: true },
];

/** One station's part of a line: gross × claim weight ÷ station weight, and the plays that weigh. */
export function ExplainedStation({ station }: { readonly station: Station }) {
  const { furtherPlays: further } = station;
  const playCount = station.plays.length + (further?.count ?? 0);
  return (
    <Section title={station.name} action={<Money value={station.amount} />}>
      <Facts
        facts={[
          [t`Station gross`, <Money key="gross" value={station.stationGross} />],
          [t`It is the`, BASES[station.basis] ?? station.basis],
          [
            t`Tariff`,
            <span key="tariff" className="break-all">
              {station.tariff}
            </span>,
          ],
          [
            t`Claim ÷ station weight`,
            `${formatFraction(station.claimWeight)} ÷ ${formatFraction(station.stationWeight)}`,
          ],
          [t`Exact part, minor units`, <ExactFraction key="part" fraction={station.exactPart} />],
          [t`Remainder unit`, station.remainderUnit ? t`one, by largest remainder` : t`none`],
        ]}
      />
      <details>
        <summary className="cursor-pointer text-ink-soft">
          {plural(playCount, { one: '# play', other: '# plays' })}
        </summary>
        <DataTable
          caption={t`Plays on ${station.name}`}
          columns={playColumns}
          rows={station.plays}
          keyOf={(play) => play.playId}
        />
        {further && (
          <p className="text-ink-soft">
            <Trans>
              {plural(further.count, { one: '# further play', other: '# further plays' })} of{' '}
              <Money value={further.amount} /> are in the payee’s CSV statement.
            </Trans>
          </p>
        )}
      </details>
    </Section>
  );
}
