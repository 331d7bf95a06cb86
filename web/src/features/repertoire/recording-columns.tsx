import { t } from '@lingui/core/macro';
import type { listRecordings } from '#shared/contract/repertoire.ts';
import { formatIsrc } from '#shared/format-identifier.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import type { Column } from '#web/ui/column.ts';

/** How recordings are listed. */
export const recordingColumns: readonly Column<RowOf<typeof listRecordings>>[] = [
  { heading: t`Title`, cell: (recording) => recording.title },
  { heading: t`Artist`, cell: (recording) => recording.artist ?? '–' },
  {
    heading: t`ISRC`,
    cell: (recording) => <span className="whitespace-nowrap tabular-nums">{formatIsrc(recording.isrc)}</span>,
  },
  {
    heading: t`Duration`,
    cell: ({ durationSeconds }) => (durationSeconds === null ? '–' : formatDuration(durationSeconds)),
    numeric: true,
  },
];
