import { Trans } from '@lingui/react/macro';
import { Actor } from '#web/parts/people/actor.tsx';
import type { WirePayment } from './payment-api.ts';

/** How what a gateway did begins, before its name. */
const GATEWAY = 'gateway:';

type Step = WirePayment['timeline'][number];

/** Who brought a payment to a state, as a sentence. */
export function StepSentence({ step, payment }: { readonly step: Step; readonly payment: WirePayment }) {
  const who = <Actor actor={step.by} />;
  const gateway = step.by.startsWith(GATEWAY) ? step.by.slice(GATEWAY.length) : undefined;
  switch (step.status) {
    case 'Pending':
      return <Trans>{who} made the payment.</Trans>;
    case 'Approved':
      return <Trans>{who} approved figures and account.</Trans>;
    case 'Sent':
      return (
        <Trans>
          {who} sent it under {payment.paymentReference}.
        </Trans>
      );
    case 'Settled':
      if (gateway !== undefined) return <Trans>The gateway {gateway} reported that the money arrived.</Trans>;
      return <Trans>{who} said that the money arrived.</Trans>;
    case 'Failed':
      if (gateway !== undefined) return <Trans>The gateway {gateway} reported that it failed.</Trans>;
      return isReissue(step, payment) ? (
        <Trans>{who} reissued it.</Trans>
      ) : (
        <Trans>{who} said that it failed.</Trans>
      );
    case 'Carried':
      return <Trans>{who} carried the amount to the next payment.</Trans>;
    case 'Cancelled':
      return <Trans>{who} cancelled it and gave the amount back to the balance.</Trans>;
  }
}

/** The second time that a payment is said to have failed is when it was reissued. */
const isReissue = (step: Step, { timeline, successorId }: WirePayment): boolean =>
  successorId !== undefined && step === timeline.at(-1);
