import { t } from '@lingui/core/macro';
import type { PlayView } from '#shared/schemas/usage.ts';
import { formatDuration } from '#web/format/format-duration.ts';

/** How long a play was; “about 4:00” where its log gives no lengths. */
export function playLength({
  durationSeconds,
  isLengthEstimated,
}: Pick<PlayView, 'durationSeconds' | 'isLengthEstimated'>): string {
  const length = formatDuration(durationSeconds);
  return isLengthEstimated ? t`about ${length}` : length;
}
