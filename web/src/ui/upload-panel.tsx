import { useQuery } from '@tanstack/react-query';
import { askJob } from '#web/lib/ask-job.ts';
import { DropArea } from './drop-area.tsx';
import { JobView } from './job-view.tsx';
import { ProblemView } from './problem-view.tsx';
import { QueryView } from './query-view.tsx';
import { UploadProgress } from './upload-progress.tsx';
import { useUpload } from './use-upload.ts';

type UploadPanelProps = Parameters<typeof useUpload>[0] & { readonly words: string };

/** From file to result: drop, bytes on their way, the ingestion's own progress, what became of each row. */
export function UploadPanel({ words, ...steps }: UploadPanelProps) {
  const { send, cancel, sending, error, jobId } = useUpload(steps);
  return (
    <div className="space-y-4">
      {sending === null ? (
        <DropArea words={words} accept={['.csv', 'text/csv']} onFile={send} />
      ) : (
        <UploadProgress file={sending.file} step={sending.step} onCancel={cancel} />
      )}
      {error === null ? null : <ProblemView error={error} />}
      {jobId === null ? null : <FollowedJob jobId={jobId} />}
    </div>
  );
}

function FollowedJob({ jobId }: { readonly jobId: string }) {
  const job = useQuery(askJob(jobId));
  return <QueryView query={job}>{(found) => <JobView job={found} />}</QueryView>;
}
