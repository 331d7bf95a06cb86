import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listUnidentifiedLists, requestUnidentifiedList } from '#shared/contract/held.ts';
import { hasEnded } from '#shared/machines/job.ts';
import { useAction } from '#web/forms/use-action.ts';
import { askJob } from '#web/parts/jobs/ask-job.ts';

type Asked = { readonly territory: string; readonly from: string; readonly to: string };

/** Writes a list of unidentified plays, and follows its job until the file is listed. */
export function useUnidentifiedList(asked: Asked) {
  const request = useAction(requestUnidentifiedList);
  const queries = useQueryClient();
  const job = useQuery({ ...askJob(request.data?.id ?? ''), enabled: request.data !== undefined });
  const status = job.data?.status;
  const over = status !== undefined && hasEnded(status);
  useEffect(() => {
    if (over) queries.invalidateQueries({ queryKey: [listUnidentifiedLists.operation] });
  }, [over, queries]);
  return {
    write: () => request.mutate({ body: asked }),
    isWriting: request.isPending || (request.data !== undefined && !over),
    job: job.data,
    error: request.error,
  };
}
