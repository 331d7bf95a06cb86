import { Plural } from '@lingui/react/macro';
import { Money } from '#web/ui/money.tsx';
import type { WirePayment } from './payment-api.ts';
import { sumsOf } from './sums-of.ts';

/** How many payments are chosen, and what is payable of them in each currency of their cycles. */
export function ChosenSum({ payments }: { readonly payments: readonly WirePayment[] }) {
  return (
    <span className="font-medium tabular-nums">
      <Plural value={payments.length} one="# selected" other="# selected" />
      {sumsOf(payments.map(({ netPayable }) => netPayable)).map((sum) => (
        <span key={sum.currency}>
          {' · '}
          <Money value={sum} />
        </span>
      ))}
    </span>
  );
}
