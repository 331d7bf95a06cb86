import { listAll } from '#infra/local/sample/list-all.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import type { AuditEntry } from '#shared/schemas/audit.ts';
import type { PageOf } from '#shared/schemas/common.ts';

/** No system is older. Without a first day the API answers with the last twelve months alone. */
const FIRST_DAY = '2026-01-01';
type ReadPage = (
  query: Readonly<Record<string, string>>,
) => Promise<PageOf<AuditEntry & { readonly about?: unknown }>>;

/**
 * The whole audit trail as the lines of an export: every entry that was ever written, as JSON with its keys in
 * order, thing by thing and each in order: the same trail gives the same text. How a thing is known now is no part of it. All of it is held in memory, about a kilobyte an entry. What is written meanwhile may be in it in part.
 */
export async function readAudit(readPage: ReadPage): Promise<readonly string[]> {
  const entries = await listAll((query) => readPage({ ...query, from: FIRST_DAY }));
  return entries.toSorted(byThing).map(({ about, ...entry }) => canonicalJson(entry));
}

const byThing = (a: AuditEntry, b: AuditEntry): number =>
  compared(a.entity, b.entity) || compared(a.entityId, b.entityId) || a.sequence - b.sequence;
const compared = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
