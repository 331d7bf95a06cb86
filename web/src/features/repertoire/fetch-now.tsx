import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { syncRepertoire } from '#shared/contract/uploads.ts';
import { useAction } from '#web/forms/use-action.ts';
import { Button } from '#web/ui/button.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';

/** Fetches what is new at a partner's own source, and goes to the job that does it. */
export function FetchNow({ partnerId }: { readonly partnerId: string }) {
  const navigate = useNavigate();
  const fetchNew = useAction(syncRepertoire, {
    onDone: ({ id }) => navigate({ to: '/jobs/$jobId', params: { jobId: id } }),
  });
  return (
    <>
      {fetchNew.error === null ? null : <ProblemView error={fetchNew.error} />}
      <Button busy={fetchNew.isPending} onClick={() => fetchNew.mutate({ params: { partnerId } })}>
        {t`Fetch now`}
      </Button>
    </>
  );
}
