import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { summarizeHeld } from '#shared/contract/held.ts';
import { ask } from '#web/api/ask.ts';
import { formatDate } from '#web/format/format-date.ts';
import { HELD_REASONS } from '#web/parts/held/held-reasons.ts';
import { Empty } from '#web/ui/empty.tsx';
import { Money } from '#web/ui/money.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { type HeldBar, heldBars } from './held-bars.ts';

/** Held money of a territory by reason and age: a bar for each reason, with a part for each cycle. */
export function HeldPicture({ territory }: { readonly territory: string | undefined }) {
  const summary = useQuery(ask(summarizeHeld, { query: territory === undefined ? {} : { territory } }));
  return (
    <QueryView query={summary}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>{t`Nothing is held in this territory.`}</Empty>
        ) : (
          <ul className="divide-y divide-line border-y border-line">
            {heldBars(items).map((bar) => (
              <ReasonRow key={bar.reason} bar={bar} territory={territory} />
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}

type ReasonRowProps = { readonly bar: HeldBar; readonly territory: string | undefined };

function ReasonRow({ bar: { reason, total, parts }, territory }: ReasonRowProps) {
  const { name, released, go } = HELD_REASONS[reason];
  const [oldest] = parts;
  return (
    <li className="grid gap-x-8 gap-y-1 py-3 lg:grid-cols-[1fr_2fr]">
      <div>
        <p className="flex flex-wrap justify-between gap-x-4 font-medium">
          <Link to="/held" search={{ territory, reason }} className={textLinkClass}>
            {name}
          </Link>
          <Money value={total} />
        </p>
        <p className="text-table text-ink-soft">
          {released}{' '}
          <Link to={go.to} className={textLinkClass}>
            {go.words}
          </Link>
        </p>
      </div>
      <div className="self-center">
        <div aria-hidden className="flex h-4 gap-px">
          {parts.map(({ cycleId, cycleName, since, percent }, at) => (
            <span
              key={cycleId}
              title={t`${cycleName}, since ${formatDate(since)}`}
              className={`min-w-0.5 first:rounded-l-sm last:rounded-r-sm ${at % 2 === 0 ? 'bg-held' : 'bg-hatched-held'}`}
              style={{ width: `${percent}%` }}
            />
          ))}
        </div>
        <p className="mt-1 flex flex-wrap gap-x-4 text-xs text-ink-faint tabular-nums">
          {parts.map(({ cycleId, cycleName, balance }) => (
            <span key={cycleId}>
              {cycleName} <Money value={balance} />
            </span>
          ))}
          {oldest === undefined ? null : <span>{t`may expire after ${formatDate(oldest.expiresOn)}`}</span>}
        </p>
      </div>
    </li>
  );
}
