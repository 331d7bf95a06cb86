import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { ChosenSum } from './chosen-sum.tsx';
import { BULK_ACTS, type BulkAct, openActs } from './open-acts.ts';
import type { PaymentApi, WirePayment } from './payment-api.ts';
import { ACTS } from './payment-words.ts';

/** How many are moved at once at the most. */
const MOST = 100;

type BulkActsProps = {
  readonly api: PaymentApi;
  /** Those that are chosen. */
  readonly payments: readonly WirePayment[];
  readonly onChoose: (ids: readonly string[]) => void;
};

/** What is chosen, what it sums to, and what can be done with it, at the foot of the list. */
export function BulkActs({ api, payments, onChoose }: BulkActsProps) {
  const [open, setOpen] = useState<{ act: BulkAct; payments: readonly WirePayment[] }>();
  const ofAct = (act: BulkAct) => payments.filter((payment) => openActs(payment).includes(act));
  return (
    <>
      {payments.length === 0 ? null : (
        <section
          aria-label={plural(payments.length, { one: '# payment chosen', other: '# payments chosen' })}
          className="sticky bottom-4 z-10 mx-auto mt-4 flex w-fit max-w-full flex-wrap items-center justify-center gap-2 rounded-lg border border-line bg-surface px-4 py-2 shadow-float"
        >
          <ChosenSum payments={payments} />
          {payments.length > MOST ? (
            <span className="text-ink-soft">
              <Trans>Choose {MOST} at the most.</Trans>
            </span>
          ) : (
            BULK_ACTS.filter((act) => ofAct(act).length > 0).map((act) => (
              <Button key={act} tone="primary" onClick={() => setOpen({ act, payments })}>
                {ACTS[act]}…
              </Button>
            ))
          )}
          <Button tone="quiet" onClick={() => onChoose([])}>
            <Trans>Clear</Trans>
          </Button>
        </section>
      )}
      {open === undefined ? null : (
        <BulkDialog
          api={api}
          act={open.act}
          ids={open.payments.map(({ id }) => id)}
          onDone={onChoose}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
