import { t } from '@lingui/core/macro';
import type { UploadStep } from '#web/api/upload-file.ts';
import { formatBytes } from '#web/format/format-bytes.ts';
import { Button } from '#web/ui/button.tsx';
import { Progress } from '#web/ui/progress.tsx';

type UploadProgressProps = { readonly file: File; readonly step: UploadStep; readonly onCancel: () => void };

/** How much of a file is sent, and the button that stops it. */
export function UploadProgress({ file, step, onCancel }: UploadProgressProps) {
  const sent = step.at === 'reading' ? 0 : step.sentBytes;
  return (
    <div className="space-y-3 rounded-lg border border-line bg-surface p-4">
      <Progress label={file.name} done={sent} total={file.size} words={wordsOf(file, step)} />
      <Button onClick={onCancel}>{t`Cancel upload`}</Button>
    </div>
  );
}

function wordsOf(file: File, step: UploadStep): string {
  if (step.at === 'reading') return t`computing the checksum`;
  if (step.at === 'waiting') return t`the connection broke; it goes on by itself`;
  const [sent, whole] = [formatBytes(step.sentBytes), formatBytes(file.size)];
  return t`${sent} of ${whole}`;
}
