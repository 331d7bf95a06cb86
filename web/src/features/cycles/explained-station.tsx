import type { explainLineItem } from '#shared/contract/cycles.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { countOf } from '#web/format/count-of.ts';
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

const playColumns: readonly Column<Station['plays'][number]>[] = [
  {
    heading: 'Played at',
    cell: (play) => <span className="whitespace-nowrap">{formatInstant(play.playedAt)}</span>,
  },
  { heading: 'Duration', cell: (play) => formatDuration(play.durationSeconds), numeric: true },
  { heading: 'Daypart', cell: (play) => `× ${play.multiplier}`, numeric: true, wideOnly: true },
  {
    heading: 'Play weight',
    cell: (play) => <ExactFraction fraction={play.playWeight} />,
    numeric: true,
    wideOnly: true,
  },
  { heading: 'Share', cell: (play) => play.share, numeric: true },
  { heading: 'Weight', cell: (play) => <ExactFraction fraction={play.weight} />, numeric: true },
];

/** One station's part of a line: gross × claim weight ÷ station weight, and the plays that weigh. */
export function ExplainedStation({ station }: { readonly station: Station }) {
  const { furtherPlays: further } = station;
  const playCount = station.plays.length + (further?.count ?? 0);
  return (
    <Section title={station.name} action={<Money value={station.amount} />}>
      <Facts
        facts={[
          ['Station gross', <Money key="gross" value={station.stationGross} />],
          ['It is the', station.basis],
          [
            'Tariff',
            <span key="tariff" className="break-all">
              {station.tariff}
            </span>,
          ],
          [
            'Claim ÷ station weight',
            `${formatFraction(station.claimWeight)} ÷ ${formatFraction(station.stationWeight)}`,
          ],
          ['Exact part, minor units', <ExactFraction key="part" fraction={station.exactPart} />],
          ['Remainder unit', station.remainderUnit ? 'one, by largest remainder' : 'none'],
        ]}
      />
      <details>
        <summary className="cursor-pointer text-ink-soft">{countOf(playCount, 'plays')}</summary>
        <DataTable
          caption={`Plays on ${station.name}`}
          columns={playColumns}
          rows={station.plays}
          keyOf={(play) => play.playId}
        />
        {further && (
          <p className="text-ink-soft">
            {countOf(further.count, 'further plays')} of <Money value={further.amount} /> are in the payee’s
            CSV statement.
          </p>
        )}
      </details>
    </Section>
  );
}
