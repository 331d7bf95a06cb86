import type { Recording } from '#shared/schemas/work.ts';

/** The works that a recording's deliveries lead to, as far as they were known when it came: several for a medley. */
export function worksOfRecording(recording: Recording | undefined): readonly string[] {
  return [
    ...new Set(
      (recording?.deliveries ?? []).flatMap(({ workId, furtherWorkIds = [] }) => [
        ...(workId === undefined ? [] : [workId]),
        ...furtherWorkIds,
      ]),
    ),
  ];
}
