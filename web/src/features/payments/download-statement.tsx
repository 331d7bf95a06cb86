import { useMutation } from '@tanstack/react-query';
import { call } from '#web/api/call.ts';
import { Button } from '#web/ui/button.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { openDownload } from './open-download.ts';
import { type PaymentApi, paramsOf } from './payment-api.ts';

type DownloadStatementProps = { readonly api: PaymentApi; readonly id: string };
type Format = 'pdf' | 'csv';

const FORMATS: Readonly<Record<Format, string>> = { pdf: 'Download PDF', csv: 'Download CSV' };

/** Downloads the statement of a payment; its address is made on demand and soon expires. */
export function DownloadStatement({ api, id }: DownloadStatementProps) {
  const download = useMutation({
    mutationFn: (format: Format) => call(api.statement, { params: paramsOf(id), query: { format } }),
    onSuccess: ({ url }) => openDownload(url),
  });
  return (
    <div className="space-y-3">
      <div className="flex gap-2">
        {(['pdf', 'csv'] as const).map((format) => (
          <Button
            key={format}
            busy={download.isPending && download.variables === format}
            onClick={() => download.mutate(format)}
          >
            {FORMATS[format]}
          </Button>
        ))}
      </div>
      {download.error === null ? null : <ProblemView error={download.error} />}
    </div>
  );
}
