import { DropArea } from '#web/ui/drop-area.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { UploadProgress } from './upload-progress.tsx';
import type { useUpload } from './use-upload.ts';

type UploadAreaProps = {
  readonly upload: Pick<ReturnType<typeof useUpload>, 'sending' | 'error' | 'cancel'>;
  readonly words: string;
  /** Endings that the file dialog offers; any file where it is absent. */
  readonly accept?: readonly string[] | undefined;
  readonly onFile: (file: File) => void;
};

/** The place to drop a file, or the progress of the one that is being sent; and why it could not be sent. */
export function UploadArea({ upload, words, accept, onFile }: UploadAreaProps) {
  const { sending, error, cancel } = upload;
  return (
    <>
      {sending === null ? (
        <DropArea words={words} accept={accept} onFile={onFile} />
      ) : (
        <UploadProgress file={sending.file} step={sending.step} onCancel={cancel} />
      )}
      {error === null ? null : <ProblemView error={error} />}
    </>
  );
}
