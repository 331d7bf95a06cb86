import { Link } from '@tanstack/react-router';
import { formatDate } from '#web/format/format-date.ts';
import { Money } from '#web/ui/money.tsx';
import { Status, type StatusTone } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { type AgreementMoment, agreementMoments } from './agreement-moments.ts';
import type { WireAgreement } from './agreement-values.ts';

const WORDS: Readonly<Record<AgreementMoment['what'], { words: string; tone: StatusTone }>> = {
  begins: { words: 'Takes effect', tone: 'positive' },
  terms: { words: 'New terms', tone: 'attention' },
  suspended: { words: 'First day suspended', tone: 'held' },
  resumed: { words: 'Last day suspended', tone: 'positive' },
  ends: { words: 'Last day', tone: 'neutral' },
};

/** What begins and ends by a partner’s agreements, day by day, the last first; each opens its agreement. */
export function AgreementTimeline({ agreements }: { readonly agreements: readonly WireAgreement[] }) {
  return (
    <ol aria-label="Course of the agreements" className="space-y-3 border-l border-line pl-4">
      {agreementMoments(agreements).map(({ date, what, agreement: { id, partnerId, territory }, terms }) => (
        <li key={`${id} ${what} ${date}`}>
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className="tabular-nums">{formatDate(date)}</span>
            <Status tone={WORDS[what].tone}>{WORDS[what].words}</Status>
            <Link
              to="/partners/$partnerId"
              params={{ partnerId }}
              search={{ agreement: id }}
              className={textLinkClass}
            >
              Agreement for {territory}
            </Link>
          </p>
          {terms === undefined ? null : <Terms terms={terms} />}
        </li>
      ))}
    </ol>
  );
}

function Terms({ terms }: { readonly terms: NonNullable<AgreementMoment['terms']> }) {
  const { adminFeePercent: fee, withholdingTaxPercent: tax, minimumPayout: minimum } = terms;
  return (
    <p className="text-table text-ink-faint">
      Admin fee {fee === undefined ? 'by default' : `${fee} %`}, withholding tax{' '}
      {tax === undefined ? 'of the territory' : `${tax} %`}
      {minimum === undefined ? null : (
        <>
          , minimum payout <Money value={minimum} />
        </>
      )}
    </p>
  );
}
