import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useSession } from '#web/api/session.ts';
import { Button } from '#web/ui/button.tsx';
import { Progress } from '#web/ui/progress.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { BulkRow } from './bulk-row.tsx';
import type { BulkAct } from './open-acts.ts';
import { pairReferences } from './pair-references.ts';
import type { PaymentApi, WirePayment } from './payment-api.ts';
import { ACT_MEANINGS, ACTS } from './payment-words.ts';
import { ReferencesField } from './references-field.tsx';
import { Sums } from './sums.tsx';
import { useBulk } from './use-bulk.ts';
import { whyNot } from './why-not.ts';

type BulkFormProps = {
  readonly api: PaymentApi;
  readonly act: BulkAct;
  readonly payments: readonly WirePayment[];
  readonly onDone: (left: readonly string[]) => void;
  readonly onClose: () => void;
};

const MOVED: Readonly<Record<BulkAct, (count: number) => string>> = {
  approve: (count) => plural(count, { one: '# payment approved', other: '# payments approved' }),
  send: (count) => plural(count, { one: '# payment sent', other: '# payments sent' }),
  settle: (count) => plural(count, { one: '# payment settled', other: '# payments settled' }),
};

/** Asks once for all: what moves, under which reference, and what cannot and why; then says of each what became of it. */
export function BulkForm({ api, act, payments, onDone, onClose }: BulkFormProps) {
  const { name } = useSession();
  const notify = useNotify();
  const { outcomes, total, busy, start } = useBulk(api, act);
  const [pasted, setPasted] = useState('');
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const rows = payments.map((payment) => ({ payment, why: whyNot(payment, act, name) }));
  const able = rows.filter(({ why }) => why === undefined).map(({ payment }) => payment);
  const { references, misfits } = pairReferences(pasted, able);
  const referenceOf = (id: string) => typed.get(id) ?? references.get(id) ?? '';
  const orders = able
    .filter(({ id }) => outcomes.get(id) !== 'done')
    .map((payment) => ({ payment, reference: act === 'send' ? referenceOf(payment.id).trim() : '' }))
    .filter(({ reference }) => act !== 'send' || reference !== '');
  const submit = async () => {
    const found = await start(orders);
    const left = payments.filter(({ id }) => found.get(id) !== 'done').map(({ id }) => id);
    onDone(left);
    const moved = payments.length - left.length;
    if (left.length === 0) onClose();
    if (moved > 0) notify(MOVED[act](moved));
  };
  const done = able.filter(({ id }) => outcomes.get(id) === 'done');
  const lacking = able.length - done.length - orders.length;
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <p>
        {able.length === 0 ? (
          <Trans>None of these can be, for the reasons beside them.</Trans>
        ) : (
          <>
            {plural(able.length, { one: '# payment', other: '# payments' })} ·{' '}
            <Sums amounts={able.map(({ netPayable }) => netPayable)} />
          </>
        )}
        {able.length === 0 || able.length === payments.length ? null : (
          <span className="text-ink-soft">
            {' · '}
            {plural(payments.length - able.length, { one: '# cannot be', other: '# cannot be' })}
          </span>
        )}
      </p>
      <p className="max-w-[72ch] text-ink-soft">{ACT_MEANINGS[act]}</p>
      {act === 'send' && able.length > 0 ? (
        <ReferencesField pasted={pasted} onPaste={setPasted} misfits={misfits} disabled={busy} />
      ) : null}
      <ul className="border-t border-line">
        {rows.map(({ payment, why }) => (
          <BulkRow
            key={payment.id}
            payment={payment}
            why={why}
            outcome={outcomes.get(payment.id)}
            disabled={busy}
            reference={
              act === 'send'
                ? {
                    value: referenceOf(payment.id),
                    change: (value) => setTyped(new Map(typed).set(payment.id, value)),
                  }
                : undefined
            }
          />
        ))}
      </ul>
      {total === undefined ? null : (
        <Progress
          label={ACTS[act]}
          done={outcomes.size}
          total={total}
          words={t`${outcomes.size} of ${total}`}
        />
      )}
      <div className="sticky -bottom-6 -mx-6 -mb-6 flex items-center justify-end gap-2 border-t border-line bg-surface px-6 py-3">
        {act === 'send' && lacking > 0 ? (
          <span className="mr-auto text-table text-ink-soft">
            {plural(lacking, { one: '# has no reference yet', other: '# have no reference yet' })}
          </span>
        ) : null}
        <Button onClick={onClose} disabled={busy}>
          <Trans>Close</Trans>
        </Button>
        {able.length === 0 ? null : (
          <Button type="submit" tone="primary" busy={busy} disabled={orders.length === 0}>
            {ACTS[act]} {orders.length}
          </Button>
        )}
      </div>
    </form>
  );
}
