import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ask } from '#web/api/ask.ts';
import { QueryView } from '#web/ui/query-view.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { type PaymentApi, paramsOf } from './payment-api.ts';

/** A presigned address holds for minutes; it is asked for again before that. */
const HOLDS_MS = 120_000;

/**
 * The PDF of a statement in the page, shown by the browser’s own viewer where it has one, as on desks; else in a tab of its
 * own. Its address is made on demand and soon expires.
 */
export function StatementPreview({ api, id }: { readonly api: PaymentApi; readonly id: string }) {
  const query = { format: 'pdf', disposition: 'inline' } as const;
  const pdf = useQuery({
    ...ask(api.statement, { params: paramsOf(id), query }),
    staleTime: HOLDS_MS,
    refetchOnWindowFocus: false,
  });
  return (
    <QueryView query={pdf}>
      {({ url }) => (
        <div className="space-y-2">
          {navigator.pdfViewerEnabled ? (
            <iframe
              title={t`Statement`}
              src={url}
              loading="lazy"
              className="h-[36rem] w-full rounded-lg border border-line bg-sunken max-sm:h-96"
            />
          ) : null}
          <a href={url} target="_blank" rel="noopener" className={textLinkClass}>
            <Trans>Open the PDF in a tab of its own</Trans>
          </a>
        </div>
      )}
    </QueryView>
  );
}
