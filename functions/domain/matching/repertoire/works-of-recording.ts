import type { WorkId } from '#shared/ids.ts';
import type { Recording } from '#shared/schemas/repertoire.ts';

/** The works that a recording's deliveries lead to, as far as they were known when it came: several for a medley. */
export function worksOfRecording({ deliveries }: Recording): readonly WorkId[] {
  return [
    ...new Set(
      deliveries.flatMap(({ workId, furtherWorkIds = [] }) => [
        ...(workId === undefined ? [] : [workId]),
        ...furtherWorkIds,
      ]),
    ),
  ];
}
