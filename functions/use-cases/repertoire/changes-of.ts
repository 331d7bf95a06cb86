import { changedFields } from '#functions/domain/repertoire/changed-fields.ts';
import type { UpsertedRecording } from '#functions/use-cases/repertoire/upsert-recordings.ts';
import type { Upserted } from '#functions/use-cases/repertoire/upsert-works.ts';
import { RecordingId, WorkId } from '#shared/ids.ts';
import type { RepertoireChange } from '#shared/schemas/uploads.ts';

/** What a chunk changed, or would change, work by work and recording by recording; what stayed as it was is left out. */
export function changesOf(
  works: readonly Upserted[],
  recordings: readonly UpsertedRecording[],
): readonly RepertoireChange[] {
  return [...works.flatMap(workChange), ...recordings.flatMap(recordingChange)];
}

function workChange({ line, record, outcome, workId, before }: Upserted): RepertoireChange[] {
  if (outcome === 'unchanged') return [];
  return [
    {
      noun: 'work',
      ref: record.partnerWorkId,
      title: record.title,
      id: workId === undefined ? null : WorkId.parse(workId),
      outcome,
      fields: [...changedFields(before, record)],
      line,
    },
  ];
}

function recordingChange({
  line,
  record,
  outcome,
  recording,
  before,
}: UpsertedRecording): RepertoireChange[] {
  if (outcome === 'unchanged') return [];
  return [
    {
      noun: 'recording',
      ref: record.isrc,
      title: record.title,
      id: recording === undefined ? null : RecordingId.parse(recording.id),
      outcome,
      fields: [...changedFields(before, record)],
      line,
    },
  ];
}
