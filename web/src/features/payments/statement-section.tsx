import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { askPages } from '#web/api/ask-pages.ts';
import { statementFileColumns } from '#web/parts/statements/statement-file-columns.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
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
        <PagedList
          query={files}
          noun="files"
          columns={statementFileColumns}
          keyOf={(file) => file.id}
          empty={t`No statement is written yet: that comes with the close of the cycle.`}
        />
        {hasPdf === true ? <StatementPreview api={api} id={id} /> : null}
      </div>
    </Section>
  );
}
