import { useQuery } from '@tanstack/react-query';
import { askJob } from '#web/lib/ask-job.ts';
import type { Upload } from '#web/lib/upload-file.ts';
import { JobView } from './job-view.tsx';
import { QueryView } from './query-view.tsx';
import { UploadArea } from './upload-area.tsx';
import { useUpload } from './use-upload.ts';

type UploadPanelProps = {
  readonly words: string;
  readonly request: Upload['request'];
  /** Starts the ingestion of what has been uploaded and gives its job's id. */
  readonly ingest: (uploadId: string) => Promise<string>;
};

/** From a CSV to its result: drop, bytes on their way, the ingestion's own progress, what became of each row. */
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
