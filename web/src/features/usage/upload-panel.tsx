import { useQuery } from '@tanstack/react-query';
import type { Upload } from '#web/api/upload-file.ts';
import { askJob } from '#web/parts/jobs/ask-job.ts';
import { JobView } from '#web/parts/jobs/job-view.tsx';
import { UploadArea } from '#web/parts/uploads/upload-area.tsx';
import { useUpload } from '#web/parts/uploads/use-upload.ts';
import { QueryView } from '#web/ui/query-view.tsx';

type UploadPanelProps = {
  readonly words: string;
  readonly request: Upload['request'];
  /** Starts the ingestion of an upload and gives its job’s id. */
  readonly ingest: (uploadId: string) => Promise<string>;
};

/** A CSV from drop to result: sending it, then its ingestion live, with what became of each row. */
export function UploadPanel({ words, request, ingest }: UploadPanelProps) {
  const upload = useUpload<string>(request);
  return (
    <div className="space-y-4">
      <UploadArea
        upload={upload}
        words={words}
        accept={['.csv', 'text/csv']}
        onFile={(file) => upload.send(file, ingest)}
      />
      {upload.sent === null ? null : <FollowedJob jobId={upload.sent.reply} />}
    </div>
  );
}

function FollowedJob({ jobId }: { readonly jobId: string }) {
  const job = useQuery(askJob(jobId));
  return <QueryView query={job}>{(found) => <JobView job={found} />}</QueryView>;
}
