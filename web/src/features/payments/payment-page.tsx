import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import type { PaymentAct } from '#shared/machines/payment.ts';
import { ask } from '#web/api/ask.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Page } from '#web/ui/page.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { ActDialog } from './act-dialog.tsx';
import { Activity } from './activity.tsx';
import { CycleLink } from './cycle-link.tsx';
import { GatewayEvents } from './gateway-events.tsx';
import { NextStep } from './next-step.tsx';
import { PaidAccountView } from './paid-account-view.tsx';
import { PaymentActs } from './payment-acts.tsx';
import { type PaymentApi, paramsOf, type WirePayment } from './payment-api.ts';
import { PaymentBalance } from './payment-balance.tsx';
import { PaymentLink } from './payment-link.tsx';
import { PaymentParts } from './payment-parts.tsx';
import { PaymentStatusView } from './payment-status.tsx';
import { PaymentWaterfall } from './payment-waterfall.tsx';
import { StatementSection } from './statement-section.tsx';

type PaymentPageProps = {
  readonly api: PaymentApi;
  readonly id: string;
  /** The act whose dialog is open. */
  readonly act: PaymentAct | undefined;
  readonly onAct: (act: PaymentAct | undefined) => void;
  /** Opens the payment that reissues this one. */
  readonly onReissued: (successor: { readonly id: string }) => void;
};

/** One payment: what it comes to, where it stands, and what may be done next. */
export function PaymentPage({ api, id, act, onAct, onReissued }: PaymentPageProps) {
  const payment = useQuery(ask(api.read, { params: paramsOf(id) }));
  return (
    <QueryView query={payment}>
      {(found) => (
        <Page
          title={found.payee.name}
          eyebrow={
            <span className="flex flex-wrap items-center gap-x-4">
              {found.kind === 'remittance' ? t`Remittance` : t`Payout`}
              <CycleLink payment={found} />
              <PaymentStatusView status={found.status} />
            </span>
          }
          action={<PaymentActs api={api} payment={found} onAct={onAct} />}
        >
          <p className="-mt-2 mb-6 max-w-[72ch] text-ink-soft">
            <NextStep api={api} payment={found} />
          </p>
          <div className="mb-8">
            <Facts
              facts={[
                [t`Paid to`, <PaidAccountView key="paid-to" payment={found} />],
                [t`Payment reference`, found.paymentReference],
                ...chainOf(found),
                [t`Failed because`, found.failureReason],
                [t`Territory`, found.territory],
                [t`Basis`, t`invoiced`],
              ]}
            />
          </div>
          <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
            <div className="min-w-0 space-y-8">
              <Section title={t`Amount`}>
                <PaymentWaterfall payment={found} />
              </Section>
              <PaymentParts parts={found.parts} />
              <StatementSection api={api} id={found.id} />
              <GatewayEvents api={api} payment={found} />
              <PaymentBalance payment={found} />
            </div>
            <div className="min-w-0 space-y-8">
              <Activity api={api} payment={found} />
            </div>
          </div>
          {act === undefined ? null : (
            <ActDialog
              api={api}
              payment={found}
              act={act}
              onClose={() => onAct(undefined)}
              onReissued={onReissued}
            />
          )}
        </Page>
      )}
    </QueryView>
  );
}

/** The failed payment that this one reissues, and the one that reissues it. */
function chainOf({ predecessorId, successorId }: WirePayment) {
  const linked = (name: string, id: string | undefined, words: string) =>
    id === undefined
      ? []
      : ([
          [
            name,
            <PaymentLink key={id} id={id}>
              {words}
            </PaymentLink>,
          ],
        ] as const);
  return [
    ...linked(t`Reissues`, predecessorId, t`the failed payment`),
    ...linked(t`Reissued by`, successorId, t`the new payment`),
  ];
}
