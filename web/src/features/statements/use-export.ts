import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { exportStatement, listExports } from '#shared/contract/statements.ts';
import { hasEnded } from '#shared/machines/job.ts';
import type { StatementFormat } from '#shared/schemas/partners.ts';
import { useAction } from '#web/forms/use-action.ts';
import { askJob } from '#web/parts/jobs/ask-job.ts';

type Params = { readonly cycleId: string; readonly partnerId: string };

/** Writes a partner's statement of a cycle, one format at a time, and follows its job until the file is listed. */
export function useExport(params: Params) {
  const write = useAction(exportStatement);
  const queries = useQueryClient();
  const job = useQuery({ ...askJob(write.data?.id ?? ''), enabled: write.data !== undefined });
  const status = job.data?.status;
  const over = status !== undefined && hasEnded(status);
  useEffect(() => {
    if (over) queries.invalidateQueries({ queryKey: [listExports.operation] });
  }, [over, queries]);
  const isWriting = write.isPending || (write.data !== undefined && !over);
  return {
    write: (format: StatementFormat) => write.mutate({ params, body: { format } }),
    /** The format that is being written. */
    writing: isWriting ? write.variables?.body.format : undefined,
    job: job.data,
    error: write.error,
  };
}
