import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { listPartners } from '#shared/contract/partners.ts';
import { listRemittances, remit } from '#shared/contract/payments.ts';
import { exportStatement, listExports } from '#shared/contract/statements.ts';
import { askPages } from '#web/api/ask-pages.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { useMay } from '#web/api/use-may.ts';
import { useAction } from '#web/forms/use-action.ts';
import { JobProblems } from '#web/parts/jobs/job-problems.tsx';
import { Button } from '#web/ui/button.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { exportColumns } from './export-columns.tsx';
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
  const make = useAction(remit, { refresh: [listRemittances] });
  const exporting = useExport(params);
  const mayExport = useMay(exportStatement);
  const mayRemit = useMay(remit);
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
              Remittance, {remittance.status.toLowerCase()}
            </Link>
          )}
          {remittance === undefined && mayRemit ? (
            <Button busy={make.isPending} onClick={() => make.mutate({ params })}>
              Make remittance
            </Button>
          ) : null}
          {mayExport ? <ExportStatement exporting={exporting} formats={partner.exportFormats} /> : null}
        </div>
      }
    >
      {[make.error, exporting.error].map((error) =>
        error === null ? null : <ProblemView key={error.message} error={error} />,
      )}
      {exporting.job?.status === 'failed' ? (
        <JobProblems problems={exporting.job.problems} count={exporting.job.problemCount} />
      ) : null}
      <PagedList
        query={exports}
        noun="statements"
        columns={exportColumns}
        keyOf={(statement) => statement.id}
        empty={`No statement for ${partner.name} in this cycle.`}
      />
    </Section>
  );
}
