import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { askPages } from '#web/api/ask-pages.ts';
import { statementFileColumns } from '#web/parts/statements/statement-file-columns.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { PagedRows } from '#web/ui/paged-rows.tsx';
import { Section } from '#web/ui/section.tsx';
import { type PaymentApi, paramsOf } from './payment-api.ts';
import { StatementPreview } from './statement-preview.tsx';

type StatementSectionProps = { readonly api: PaymentApi; readonly id: string };

/** The statement of a payment: the PDF in place, and every format to download with its size and checksum. */
export function StatementSection({ api, id }: StatementSectionProps) {
  const files = useInfiniteQuery(askPages(api.files, { params: paramsOf(id) }));
  const hasPdf = files.data?.pages.some(({ items }) => items.some(({ format }) => format === 'PDF'));
  return (
    <Section title={t`Statement`}>
      <div className="space-y-4">
        <PagedRows
          query={files}
          noun={t`files`}
          empty={t`No statement is written yet: that comes with the close of the cycle.`}
        >
          {(rows) => (
            <DataTable
              caption={t`Files of the statement`}
              columns={statementFileColumns}
              rows={rows}
              keyOf={(file) => file.id}
            />
          )}
        </PagedRows>
        {hasPdf === true ? <StatementPreview api={api} id={id} /> : null}
      </div>
    </Section>
  );
}
