import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { listPartners } from '#shared/contract/partners.ts';
import type { listRemittances } from '#shared/contract/payments.ts';
import { exportStatement, listExports } from '#shared/contract/statements.ts';
import { askPages } from '#web/api/ask-pages.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { useMay } from '#web/api/use-may.ts';
import { JobProblems } from '#web/parts/jobs/job-problems.tsx';
import { PAYMENT_STATES } from '#web/parts/payment-accounts/payment-states.ts';
import { statementFileColumns } from '#web/parts/statements/statement-file-columns.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { ExportStatement } from './export-statement.tsx';
import { useExport } from './use-export.ts';

type PartnerStatementsProps = {
  readonly cycleId: string;
  readonly partner: RowOf<typeof listPartners>;
  /** Above its statements; absent: the partner’s name. */
  readonly title?: string;
  readonly remittance: RowOf<typeof listRemittances> | undefined;
};

/** One partner's statements of a cycle. */
export function PartnerStatements({
  cycleId,
  partner,
  remittance,
  title = partner.name,
}: PartnerStatementsProps) {
  const params = { cycleId, partnerId: partner.id };
  const exports = useInfiniteQuery(askPages(listExports, { params }));
  const exporting = useExport(params);
  const mayExport = useMay(exportStatement);
  const isDue = remittance !== undefined && hasAmount(remittance);
  return (
    <Section
      title={title}
      action={
        <div className="flex flex-wrap items-center gap-3">
          {remittance === undefined ? null : (
            <Link
              to="/remittances/$remittanceId"
              params={{ remittanceId: remittance.id }}
              className={textLinkClass}
            >
              {t`Remittance, ${PAYMENT_STATES[remittance.status].toLowerCase()}`}
            </Link>
          )}
          {mayExport && isDue ? (
            <ExportStatement exporting={exporting} formats={partner.exportFormats} />
          ) : null}
        </div>
      }
    >
      {exporting.error === null ? null : <ProblemView error={exporting.error} />}
      {exporting.job?.status === 'failed' ? (
        <JobProblems problems={exporting.job.problems} count={exporting.job.problemCount} />
      ) : null}
      <PagedList
        query={exports}
        noun={t`statements`}
        columns={statementFileColumns}
        keyOf={(statement) => statement.id}
        empty={
          isDue
            ? t`No statement for ${partner.name} in this cycle yet.`
            : t`Nothing is due to ${partner.name} for this cycle, so there is no statement.`
        }
      />
    </Section>
  );
}

/** Whether a remittance is about any money: paid, carried or corrected. */
const hasAmount = ({ gross, net, broughtForward }: RowOf<typeof listRemittances>): boolean =>
  [gross, net, broughtForward].some(({ amount }) => /[1-9]/.test(amount));
