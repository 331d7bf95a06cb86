import { useMutation } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { openDownload } from '#web/lib/open-download.ts';
import { Button } from '#web/ui/button.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { type Desk, paramsOf } from './desk.ts';

type DownloadStatementProps = { readonly desk: Desk; readonly id: string };
type Format = 'pdf' | 'csv';

const FORMATS: Readonly<Record<Format, string>> = { pdf: 'Download PDF', csv: 'Download CSV' };

/** Fetches the statement of a payment; its address is made when asked for and soon expires. */
export function DownloadStatement({ desk, id }: DownloadStatementProps) {
  const download = useMutation({
    mutationFn: (format: Format) => call(desk.statement, { params: paramsOf(id), query: { format } }),
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
