import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { updateAgreement } from '#shared/contract/partners.ts';
import { AGREEMENT } from '#shared/machines/agreement.ts';
import { actsFrom } from '#shared/machines/machine.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatDate } from '#web/format/format-date.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Section } from '#web/ui/section.tsx';
import { FREQUENCIES, STATUSES } from './agreement-choices.ts';
import type { AgreementAct } from './agreement-search.ts';
import type { WireAgreement } from './agreement-values.ts';
import { VERBS } from './agreement-words.ts';
import { termsColumns } from './terms-columns.tsx';

/** An agreement as it stands: its days, all its terms by date, and what may be done to it. */
export function AgreementFacts({ agreement }: { readonly agreement: WireAgreement }) {
  const mayUpdate = useMay(updateAgreement);
  const acts = actsFrom(AGREEMENT, agreement.status);
  return (
    <div className="space-y-6">
      <Facts
        facts={[
          [t`Status`, STATUSES[agreement.status]],
          [t`From`, formatDate(agreement.effectiveDate)],
          [
            t`Until`,
            agreement.expiryDate === undefined
              ? t({ message: 'open', context: 'agreement' })
              : formatDate(agreement.expiryDate),
          ],
          [t`Pays held from`, agreement.paysHeldFrom && formatDate(agreement.paysHeldFrom)],
          [t`Reports`, FREQUENCIES[agreement.reportingFrequency]],
          [t`Schedule`, agreement.cron],
          [t`Suspended`, agreement.suspensions.map(daysInWords).join(', ')],
          [t`Notes`, agreement.notes],
        ]}
      />
      {mayUpdate ? (
        <div className="flex flex-wrap gap-2">
          <ActLink agreement={agreement} act="edit" words={t`Edit agreement`} />
          {acts.map((act) => (
            <ActLink key={act} agreement={agreement} act={act} words={VERBS[act]} />
          ))}
        </div>
      ) : null}
      <Section
        title={t`Terms`}
        action={mayUpdate ? <ActLink agreement={agreement} act="terms" words={t`Add new terms`} /> : null}
      >
        <DataTable
          caption={t`terms`}
          rows={agreement.terms}
          columns={termsColumns}
          keyOf={({ termsFrom }) => termsFrom}
        />
      </Section>
    </div>
  );
}

type ActLinkProps = {
  readonly agreement: WireAgreement;
  readonly act: AgreementAct;
  readonly words: string;
};

function ActLink({ agreement: { id, partnerId }, act, words }: ActLinkProps) {
  return (
    <Link
      to="/partners/$partnerId"
      params={{ partnerId }}
      search={{ agreement: id, act }}
      className={buttonClass('plain')}
    >
      {words}
    </Link>
  );
}

function daysInWords({ from, to }: WireAgreement['suspensions'][number]): string {
  return to === undefined ? t`from ${formatDate(from)}` : t`${formatDate(from)} to ${formatDate(to)}`;
}
