import { Act } from '#web/parts/people/act.tsx';
import type { WirePayment } from './payment-api.ts';
import { PaymentStatusView } from './payment-status.tsx';

/** Each state a payment has been in: since when, by whom. */
export function Timeline({ entries }: { readonly entries: WirePayment['timeline'] }) {
  return (
    <ol className="space-y-3 border-l border-line pl-4">
      {entries.map((entry) => (
        <li key={`${entry.status} ${entry.at}`}>
          <PaymentStatusView status={entry.status} />
          <p className="text-table text-ink-faint">
            <Act by={entry.by} at={entry.at} />
          </p>
          {entry.note === undefined ? null : <p className="max-w-[72ch] text-ink-soft">{entry.note}</p>}
        </li>
      ))}
    </ol>
  );
}
