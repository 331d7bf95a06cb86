import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { PaymentStatus } from '#shared/schemas/payments.ts';
import { ask } from '#web/api/ask.ts';
import { formatCount } from '#web/format/format-count.ts';
import { Money } from '#web/ui/money.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import type { PaymentApi } from './payment-api.ts';
import { queryOf } from './payment-query.ts';
import type { PaymentSearch } from './payment-search.ts';
import { PaymentStatusView } from './payment-status.tsx';
import { STATE_MEANINGS } from './payment-words.ts';

type PaymentBoardProps = {
  readonly api: PaymentApi;
  readonly search: PaymentSearch;
  readonly onStatus: (status: PaymentStatus | undefined) => void;
};
/** The way of a payment; the other states are shown where some payment stands in them. */
const WAY: readonly PaymentStatus[] = ['Pending', 'Approved', 'Sent', 'Settled', 'Failed'];

/** Each state with how many payments stand in it and their sums; pressing one lists them, pressing it again lists all. */
export function PaymentBoard({ api, search, onStatus }: PaymentBoardProps) {
  const { cycleId, territory, currency } = queryOf(search);
  const summary = useQuery(ask(api.summary, { query: { cycleId, territory, currency } }));
  return (
    <QueryView query={summary}>
      {({ states, isWhole }) => (
        <div className="mb-5 space-y-2">
          <ul className="flex flex-wrap gap-px overflow-hidden rounded-lg border border-line bg-line">
            {states
              .filter(({ status, count }) => count > 0 || WAY.includes(status) || status === search.status)
              .map(({ status, count, sums }) => (
                <li key={status} className="flex grow basis-36">
                  <button
                    type="button"
                    aria-pressed={search.status === status}
                    onClick={() => onStatus(search.status === status ? undefined : status)}
                    className="flex grow flex-col justify-start bg-surface px-4 py-3 text-left -outline-offset-2 hover:bg-sunken aria-pressed:bg-accent-wash aria-pressed:shadow-[inset_0_-2px_0_var(--color-accent)]"
                  >
                    <span className="flex items-baseline justify-between gap-2">
                      <PaymentStatusView status={status} />
                      <span className="text-title font-semibold tracking-tight tabular-nums">
                        {formatCount(count)}
                      </span>
                    </span>
                    <span className="mt-1 block text-table">
                      {sums.map((sum) => (
                        <span key={sum.currency} className="block">
                          <Money value={sum} />
                        </span>
                      ))}
                      <span className="block text-ink-faint">
                        {count === 0 ? t({ message: 'none', context: 'payments' }) : STATE_MEANINGS[status]}
                      </span>
                    </span>
                  </button>
                </li>
              ))}
          </ul>
          {isWhole ? null : (
            <p className="text-table text-ink-faint">
              <Trans>There are very many payments: only the newest are counted.</Trans>
            </p>
          )}
        </div>
      )}
    </QueryView>
  );
}
