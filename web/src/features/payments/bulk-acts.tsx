import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { BULK_ACTS, type BulkAct, openActs } from './open-acts.ts';
import type { PaymentApi, WirePayment } from './payment-api.ts';
import { ACTS } from './payment-words.ts';
import { Sums } from './sums.tsx';

const BulkDialog = lazy(async () => ({ default: (await import('./bulk-dialog.tsx')).BulkDialog }));

/** How many are moved at once at the most. */
const MOST = 100;

type BulkActsProps = {
  readonly api: PaymentApi;
  /** Those that are chosen. */
  readonly payments: readonly WirePayment[];
  readonly onChoose: (ids: readonly string[]) => void;
};

/** What the chosen payments sum to, and what can be done with them. */
export function BulkActs({ api, payments, onChoose }: BulkActsProps) {
  const [open, setOpen] = useState<{ readonly act: BulkAct; readonly ids: readonly string[] }>();
  const isAbout = (act: BulkAct) => payments.some((payment) => openActs(payment).includes(act));
  return (
    <>
      <span aria-hidden>·</span>
      <Sums amounts={payments.map(({ netPayable }) => netPayable)} />
      {payments.length > MOST ? (
        <span className="text-ink-soft">
          <Trans>Choose {MOST} at the most.</Trans>
        </span>
      ) : (
        BULK_ACTS.filter(isAbout).map((act) => (
          <Button
            key={act}
            tone="primary"
            onClick={() => setOpen({ act, ids: payments.map(({ id }) => id) })}
          >
            {ACTS[act]}…
          </Button>
        ))
      )}
      {open === undefined ? null : (
        <Suspense fallback={null}>
          <BulkDialog {...open} api={api} onDone={onChoose} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </>
  );
}
