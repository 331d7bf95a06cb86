import { formatBytes } from '#web/lib/format-bytes.ts';
import type { UploadStep } from '#web/lib/upload-file.ts';
import { Button } from './button.tsx';
import { Progress } from './progress.tsx';

type UploadProgressProps = { readonly file: File; readonly step: UploadStep; readonly onCancel: () => void };

/** A file on its way, in bytes, and the way to stop it. */
export function UploadProgress({ file, step, onCancel }: UploadProgressProps) {
  const sent = step.at === 'sending' ? step.sentBytes : 0;
  const words =
    step.at === 'reading' ? 'computing the checksum' : `${formatBytes(sent)} of ${formatBytes(file.size)}`;
  return (
    <div className="space-y-3 rounded-lg border border-line bg-surface p-4">
      <Progress label={file.name} done={sent} total={file.size} words={words} />
      <Button onClick={onCancel}>Cancel upload</Button>
    </div>
  );
}
