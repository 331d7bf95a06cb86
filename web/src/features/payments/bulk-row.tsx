import { t } from '@lingui/core/macro';
import { controlClass } from '#web/ui/control-class.ts';
import { Money } from '#web/ui/money.tsx';
import { Status } from '#web/ui/status.tsx';
import { PaidAccountView } from './paid-account-view.tsx';
import type { WirePayment } from './payment-api.ts';
import { SettlementView } from './settlement-view.tsx';
import type { Outcome } from './use-bulk.ts';

type BulkRowProps = {
  readonly payment: WirePayment;
  /** Why it cannot be; undefined where it may. */
  readonly why: string | undefined;
  readonly outcome: Outcome | undefined;
  /** For sending: its reference, and what changes it. */
  readonly reference?: { readonly value: string; readonly change: (value: string) => void } | undefined;
  readonly disabled: boolean;
};

/** One payment of several: what is paid to whom and where, or why not, and what became of it. */
export function BulkRow({ payment, why, outcome, reference, disabled }: BulkRowProps) {
  const { payee, cycleName, netPayable, settlement } = payment;
  return (
    <li className="grid gap-x-4 gap-y-1 border-b border-line py-2 sm:grid-cols-[minmax(0,1fr)_auto]">
      <span className="min-w-0">
        <span className="font-semibold">{payee.name}</span>{' '}
        <span className="text-table text-ink-faint">{cycleName}</span>
      </span>
      <span className="font-medium sm:text-right">
        <Money value={netPayable} />
      </span>
      <div className="text-table text-ink-soft">
        {why === undefined ? (
          <>
            <PaidAccountView payment={payment} />
            {settlement.currency === netPayable.currency ? null : <SettlementView payment={payment} />}
          </>
        ) : (
          <Status tone="held">{why}</Status>
        )}
        {outcome instanceof Error ? (
          <p role="alert" className="text-negative">
            {outcome.message}
          </p>
        ) : null}
      </div>
      <div className="text-table sm:text-right">
        {outcome === 'done' ? <Status tone="positive">{t`Done`}</Status> : null}
        {outcome !== 'done' && why === undefined && reference !== undefined ? (
          <input
            aria-label={t`Reference of ${payee.name}, ${cycleName}`}
            placeholder={t`Reference`}
            value={reference.value}
            disabled={disabled}
            onChange={(event) => reference.change(event.target.value)}
            className={`${controlClass} sm:w-44`}
          />
        ) : null}
      </div>
    </li>
  );
}
