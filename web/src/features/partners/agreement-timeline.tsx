import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatDate } from '#web/format/format-date.ts';
import { Money } from '#web/ui/money.tsx';
import { Status, type StatusTone } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { type AgreementMoment, agreementMoments } from './agreement-moments.ts';
import type { WireAgreement } from './agreement-values.ts';

const WORDS: Readonly<Record<AgreementMoment['what'], { words: string; tone: StatusTone }>> = {
  begins: { words: t`Takes effect`, tone: 'positive' },
  terms: { words: t`New terms`, tone: 'attention' },
  suspended: { words: t`First day suspended`, tone: 'held' },
  resumed: { words: t`Last day suspended`, tone: 'positive' },
  ends: { words: t`Last day`, tone: 'neutral' },
};

/** What begins and ends by a partner’s agreements, day by day, the last first; each opens its agreement. */
export function AgreementTimeline({ agreements }: { readonly agreements: readonly WireAgreement[] }) {
  return (
    <ol aria-label={t`Course of the agreements`} className="space-y-3 border-l border-line pl-4">
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
              {t`Agreement for ${territory}`}
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
      {fee === undefined ? t`Admin fee by default` : t`Admin fee ${fee} %`}
      {', '}
      {tax === undefined ? t`withholding tax of the territory` : t`withholding tax ${tax} %`}
      {minimum === undefined ? null : (
        <Trans>
          , minimum payout <Money value={minimum} />
        </Trans>
      )}
    </p>
  );
}
