import { Trans } from '@lingui/react/macro';
import type { UploadStep } from '#web/api/upload-file.ts';
import { formatBytes } from '#web/format/format-bytes.ts';
import { Button } from '#web/ui/button.tsx';
import { Progress } from '#web/ui/progress.tsx';

type UploadProgressProps = { readonly file: File; readonly step: UploadStep; readonly onCancel: () => void };

/** How much of a file is sent, and the button that stops it. */
export function UploadProgress({ file, step, onCancel }: UploadProgressProps) {
  const sent = step.at === 'sending' ? step.sentBytes : 0;
  const words =
    step.at === 'reading' ? 'computing the checksum' : `${formatBytes(sent)} of ${formatBytes(file.size)}`;
  return (
    <div className="space-y-3 rounded-lg border border-line bg-surface p-4">
      <Progress label={file.name} done={sent} total={file.size} words={words} />
      <Button onClick={onCancel}>
        <Trans>Cancel upload</Trans>
      </Button>
    </div>
  );
}
