import { useEffect, useRef, useState } from 'react';
import { type Upload, type UploadStep, uploadFile } from '#web/api/upload-file.ts';

type Sending = { readonly file: File; readonly step: UploadStep };
/** A file that has been sent, and what came of it. */
export type Sent<R> = { readonly file: File; readonly reply: R };

/**
 * One upload at a time: sends a file, then calls `then` with the upload’s id. The file stays in `sent`, so that it can
 * be sent again without being chosen again. A tab that sends asks before it is closed.
 */
export function useUpload<R>(request: Upload['request']) {
  const [sending, setSending] = useState<Sending | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [sent, setSent] = useState<Sent<R> | null>(null);
  const stop = useRef(new AbortController());

  const isSending = sending !== null;
  useEffect(() => {
    if (!isSending) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isSending]);

  const send = async (file: File, then: (uploadId: string) => Promise<R>) => {
    stop.current = new AbortController();
    setError(null);
    setSent(null);
    const onStep = (step: UploadStep) => setSending({ file, step });
    try {
      const { uploadId, forget } = await uploadFile({ file, request, signal: stop.current.signal, onStep });
      setSent({ file, reply: await then(uploadId) });
      forget();
    } catch (cause) {
      setError(stop.current.signal.aborted || !(cause instanceof Error) ? null : cause);
    } finally {
      setSending(null);
    }
  };
  return { send, cancel: () => stop.current.abort(), sending, error, sent };
}
