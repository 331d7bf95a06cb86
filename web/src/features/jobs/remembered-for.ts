import type { JobKind } from '#shared/schemas/jobs.ts';

/** Whose next files are read as this one: of a log without a column of stations its station, else its sender. */
export function rememberedFor(kind: JobKind, mapping: Readonly<Record<string, string>>): string {
  if (kind !== 'usage-ingestion') return 'this partner';
  return (mapping['station_id'] ?? '') === '' ? 'this station' : 'this sender';
}
