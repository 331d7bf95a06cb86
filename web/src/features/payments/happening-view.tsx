import { Trans } from '@lingui/react/macro';
import { addRemittanceNote } from '#shared/contract/notes.ts';
import { useMay } from '#web/api/use-may.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { Money } from '#web/ui/money.tsx';
import type { Happening } from './happenings.ts';
import type { WirePayment } from './payment-api.ts';
import { PaymentStatusView } from './payment-status.tsx';
import { EVENT_OUTCOMES } from './payment-words.ts';
import { StepSentence } from './step-sentence.tsx';

type HappeningViewProps = { readonly happening: Happening; readonly payment: WirePayment };

/** One thing that happened to a payment, as a sentence. */
export function HappeningView({ happening, payment }: HappeningViewProps) {
  const isStaff = useMay(addRemittanceNote);
  if ('step' in happening) {
    const { status, note } = happening.step;
    return (
      <>
        <p className="flex flex-wrap items-baseline gap-x-2">
          <PaymentStatusView status={status} />
          <span>
            <StepSentence step={happening.step} payment={payment} />
          </span>
        </p>
        {note === undefined ? null : <p className="max-w-[72ch] text-ink-soft wrap-anywhere">{note}</p>}
      </>
    );
  }
  if ('note' in happening) {
    const { by, text, isShared } = happening.note;
    return (
      <>
        <Trans>
          <Actor actor={by} /> wrote:
        </Trans>
        <p className="max-w-[72ch] whitespace-pre-wrap border-l-2 border-line pl-3 wrap-anywhere">{text}</p>
        {isStaff ? (
          <p className="text-table text-ink-faint">
            {isShared ? <Trans>shared with {payment.payee.name}</Trans> : <Trans>internal</Trans>}
          </p>
        ) : null}
      </>
    );
  }
  const { provider, event, outcome, exception } = happening.event;
  const { amount, currency } = event.data;
  return (
    <>
      <Trans>
        The gateway {provider} reported {event.type} of <Money value={{ amount, currency }} />.
      </Trans>{' '}
      {EVENT_OUTCOMES[outcome]}
      {exception === undefined ? '.' : `: ${exception.why}`}
    </>
  );
}
