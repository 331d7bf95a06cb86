import { useQuery } from '@tanstack/react-query';
import type { PaymentAct } from '#shared/machines/payment.ts';
import { ask } from '#web/api/ask.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Page } from '#web/ui/page.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { ActDialog } from './act-dialog.tsx';
import { CycleLink } from './cycle-link.tsx';
import { DownloadStatement } from './download-statement.tsx';
import { PaidAccountView } from './paid-account-view.tsx';
import { PaymentActs } from './payment-acts.tsx';
import { type PaymentApi, paramsOf, type WirePayment } from './payment-api.ts';
import { PaymentBalance } from './payment-balance.tsx';
import { PaymentFigures } from './payment-figures.tsx';
import { PaymentLink } from './payment-link.tsx';
import { PaymentNotes } from './payment-notes.tsx';
import { PaymentParts } from './payment-parts.tsx';
import { PaymentStatusView } from './payment-status.tsx';
import { SettlementView } from './settlement-view.tsx';
import { Timeline } from './timeline.tsx';

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
              {found.kind === 'remittance' ? 'Remittance' : 'Payout'}
              <PaymentStatusView status={found.status} />
            </span>
          }
          action={<PaymentActs api={api} payment={found} onAct={onAct} />}
        >
          <div className="space-y-8">
            <PaymentFigures payment={found} />
            <Facts
              facts={[
                ['Cycle', <CycleLink key="cycle" payment={found} />],
                ['Paid as', <SettlementView key="paid-as" payment={found} />],
                ['Paid to', <PaidAccountView key="paid-to" payment={found} />],
                ...chainOf(found),
                ['Payment reference', found.paymentReference],
                ['Failed because', found.failureReason],
                ['Basis', 'invoiced'],
              ]}
            />
            <Section title="Statement">
              <DownloadStatement api={api} id={found.id} />
            </Section>
            <PaymentParts parts={found.parts} />
            <PaymentBalance payment={found} />
            <Section title="Timeline">
              <Timeline entries={found.timeline} />
            </Section>
            <PaymentNotes payment={found} />
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
    ...linked('Reissues', predecessorId, 'the failed payment'),
    ...linked('Reissued by', successorId, 'the new payment'),
  ];
}
