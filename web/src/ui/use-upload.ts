import { useRef, useState } from 'react';
import { type Upload, type UploadStep, uploadFile } from '#web/lib/upload-file.ts';

type Sending = { readonly file: File; readonly step: UploadStep };
type UploadSteps = {
  readonly request: Upload['request'];
  /** Starts the ingestion of what has been uploaded and gives its job's id. */
  readonly ingest: (uploadId: string) => Promise<string>;
};

/** One upload at a time: sends the file, starts its ingestion, and then names the job. */
export function useUpload({ request, ingest }: UploadSteps) {
  const [sending, setSending] = useState<Sending | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [jobId, setJobId] = useState<string | null>(null);
  const stop = useRef(new AbortController());

  const send = async (file: File) => {
    stop.current = new AbortController();
    setError(null);
    setJobId(null);
    const onStep = (step: UploadStep) => setSending({ file, step });
    try {
      setJobId(await ingest(await uploadFile({ file, request, signal: stop.current.signal, onStep })));
    } catch (cause) {
      setError(stop.current.signal.aborted || !(cause instanceof Error) ? null : cause);
    } finally {
      setSending(null);
    }
  };
  return { send, cancel: () => stop.current.abort(), sending, error, jobId };
}
