import { formatDuration } from '#web/format/format-duration.ts';
import type { WirePlay } from './play-columns.tsx';

/** How long a play was; “about 4:00” where its log gives no lengths. */
export function playLength({
  durationSeconds,
  isLengthEstimated,
}: Pick<WirePlay, 'durationSeconds' | 'isLengthEstimated'>): string {
  const length = formatDuration(durationSeconds);
  return isLengthEstimated ? `about ${length}` : length;
}
