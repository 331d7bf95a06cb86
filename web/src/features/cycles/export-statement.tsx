import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { exportStatement, listExports } from '#shared/contract/cycles.ts';
import { askJob, isOver } from '#web/lib/ask-job.ts';
import { useAction } from '#web/lib/use-action.ts';
import { Button } from '#web/ui/button.tsx';
import { JobStatusView } from '#web/ui/job-status.tsx';

type ExportStatementProps = { readonly params: { readonly cycleId: string; readonly partnerId: string } };

const FORMATS = ['PDF', 'CSV'] as const;

/** Writes a partner's statement once more, as a PDF or a CSV. */
export function ExportStatement({ params }: ExportStatementProps) {
  const write = useAction(exportStatement);
  const queries = useQueryClient();
  const job = useQuery({ ...askJob(write.data?.id ?? ''), enabled: write.data !== undefined });
  const status = job.data?.status;
  const over = status !== undefined && isOver(status);
  useEffect(() => {
    if (over) queries.invalidateQueries({ queryKey: [listExports.operation] });
  }, [over, queries]);
  return (
    <>
      {status === undefined ? null : <JobStatusView status={status} />}
      {FORMATS.map((format) => (
        <Button
          key={format}
          busy={
            (write.isPending || (status !== undefined && !over)) && write.variables?.body.format === format
          }
          onClick={() => write.mutate({ params, body: { format } })}
        >
          Export {format}
        </Button>
      ))}
    </>
  );
}
