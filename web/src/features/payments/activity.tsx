import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listAudit } from '#shared/contract/audit.ts';
import { listRemittanceNotes } from '#shared/contract/notes.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { HappeningView } from './happening-view.tsx';
import { type Happening, happenings } from './happenings.ts';
import { NewNote } from './new-note.tsx';
import { type PaymentApi, paramsOf, type WirePayment } from './payment-api.ts';

type ActivityProps = { readonly api: PaymentApi; readonly payment: WirePayment };

/** What happened to a payment, the newest first: each state, what people wrote, what gateways said. Payouts have no notes. */
export function Activity({ api, payment }: ActivityProps) {
  const params = paramsOf(payment.id);
  const isNoted = payment.kind === 'remittance';
  const notes = useInfiniteQuery({ ...askPages(listRemittanceNotes, { params }), enabled: isNoted });
  const mayHear = useMay(api.events);
  const events = useInfiniteQuery({ ...askPages(api.events, { params }), enabled: mayHear });
  const mayAudit = useMay(listAudit);
  const older = [notes, events].find(({ hasNextPage }) => hasNextPage);
  const all = happenings({
    payment,
    notes: notes.data?.pages.flatMap(({ items }) => items) ?? [],
    events: events.data?.pages.flatMap(({ items }) => items) ?? [],
  });
  const audit = (
    <Link
      to="/audit"
      search={{ entity: 'payment', entityId: payment.id }}
      className={`${textLinkClass} text-table`}
    >
      <Trans>Audit entries</Trans>
    </Link>
  );
  return (
    <Section title={t`Activity`} action={mayAudit ? audit : undefined}>
      {isNoted ? <NewNote payment={payment} /> : null}
      <ol className="space-y-3 border-l border-line pl-4">
        {all.map((happening) => (
          <Entry key={happening.key} happening={happening} payment={payment} />
        ))}
      </ol>
      {older === undefined ? null : (
        <Button busy={older.isFetchingNextPage} onClick={() => older.fetchNextPage()}>
          <Trans>Load older</Trans>
        </Button>
      )}
    </Section>
  );
}

function Entry({ happening, payment }: { readonly happening: Happening; readonly payment: WirePayment }) {
  return (
    <li>
      <HappeningView happening={happening} payment={payment} />
      <p className="text-table text-ink-faint">
        <time dateTime={happening.at}>{formatInstant(happening.at)}</time>
      </p>
    </li>
  );
}
