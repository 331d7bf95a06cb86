import { createHash } from 'node:crypto';
import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import type { Table } from '#functions/store/table/table.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import { isWithin } from '#shared/is-within.ts';
import { AuditEntry } from '#shared/schemas/audit.ts';

const DEFAULT_MONTHS = 12;

/**
 * One entry of an aggregate's hash chain: who did what, when, and what was otherwise before. Only ever added.
 *
 * | access pattern                   | index | key                             | cost                          |
 * | -------------------------------- | ----- | ------------------------------- | ----------------------------- |
 * | an aggregate's chain, in order   | table | entity, entityId / sequence     | 0.5 RCU per 4 KB              |
 * | the last entry of a chain        | table | as above, one, newest first     | 0.5 RCU                       |
 * | all of a month, newest first     | lists | month / at, entity, entityId    | 0.5 RCU per 4 KB and 0.5 each |
 */
export const auditModel: Model<AuditEntry> = {
  entity: 'auditEntry',
  schema: AuditEntry,
  table: { pk: ['entity', 'entityId'], sk: ['place'] },
  lists: { pk: ['month'], sk: ['at', 'entity', 'entityId'] },
  keys: ({ entity, entityId, sequence, at }) => ({
    entity,
    entityId,
    place: String(sequence).padStart(8, '0'),
    month: at.slice(0, 7),
    at,
  }),
};

export type Drafted = Omit<AuditEntry, 'sequence' | 'previousHash' | 'hash'>;

/** Links a new entry to the one before it: its hash covers its own content and the hash before. */
export function chained(draft: Drafted, previous: AuditEntry | undefined): AuditEntry {
  const linked = { ...draft, sequence: (previous?.sequence ?? 0) + 1, previousHash: previous?.hash ?? null };
  return { ...linked, hash: createHash('sha256').update(canonicalJson(linked)).digest('hex') };
}

export async function lastEntry(
  table: Table,
  entity: string,
  entityId: string,
): Promise<AuditEntry | undefined> {
  const { items } = await new Collection(auditModel, table).page(
    { entity, entityId },
    { limit: 1 },
    { newestFirst: true },
  );
  return items[0];
}

export function auditStore(table: Table, now: () => string): World['audit'] {
  const entries = new Collection(auditModel, table);
  return {
    async page({ entity, entityId, actor, from, to, ...page }) {
      const wanted = (entry: AuditEntry) =>
        (entity === undefined || entry.entity === entity) &&
        (actor === undefined || entry.actor === actor) &&
        isWithin(entry.at, { from, to });
      if (entity !== undefined && entityId !== undefined) {
        return pageOverParts([{ entity, entityId }], page, {
          read: (part, request) => entries.page(part, request, { newestFirst: true }),
          wanted,
        });
      }
      return pageOverParts(monthsBack(from, to ?? now()), page, {
        read: (month, request) => entries.page({ month }, request, { index: 'lists', newestFirst: true }),
        wanted: (entry) => wanted(entry) && (entityId === undefined || entry.entityId === entityId),
      });
    },
  };
}

/** Months from the last back to the first, or a year back where no start is asked for. */
function monthsBack(from: string | undefined, to: string): readonly string[] {
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1;
  const first =
    from === undefined ? last - DEFAULT_MONTHS : Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, age) => {
    const month = last - age;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
