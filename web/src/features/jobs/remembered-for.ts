import { t } from '@lingui/core/macro';
import type { JobKind } from '#shared/schemas/jobs.ts';
import type { JobReading } from '#shared/schemas/proposals.ts';

type Of = {
  readonly kind: JobKind;
  readonly mapping: Readonly<Record<string, string>>;
  readonly sender: JobReading['sender'];
};

/**
 * Whose next files are read as this one: the partner’s, or of play logs the station’s or the sender’s. Undefined for a log
 * of several stations whose sender nobody named: it could be anybody’s.
 */
export function rememberedFor({ kind, mapping, sender }: Of): string | undefined {
  if (kind !== 'usage-ingestion') return t`this partner`;
  if (sender !== null) return sender;
  return (mapping['stationId'] ?? '') === '' ? undefined : t`this station`;
}
