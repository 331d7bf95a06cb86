import type { World } from '#functions/ports/world.ts';
import { AUDITED, type AuditedNeeds } from '#functions/use-cases/audit/audited.ts';
import type { AuditAbout, AuditEntry, AuditRow } from '#shared/schemas/audit.ts';
import type { PageOf } from '#shared/schemas/common.ts';

type Asked = Parameters<World['audit']['page']>[0];

/**
 * A page of the audit trail, each entry with the thing that it is about as people know it now. Things and cycles are read
 * side by side, each thing once: one round trip after the page.
 */
export async function listAudit(
  world: AuditedNeeds & Pick<World, 'audit'>,
  asked: Asked,
): Promise<PageOf<AuditRow>> {
  const { items, nextCursor } = await world.audit.page(asked);
  const [known, cycles] = await Promise.all([thingsOf(world, items), world.cycles.all()]);
  const named = (about: AuditAbout): AuditAbout => {
    const cycle = cycles.find(({ id }) => id === about.cycleId);
    return cycle === undefined ? about : { ...about, cycleName: cycle.name };
  };
  const rows = items.map((entry) => {
    const about = known.get(keyOf(entry));
    return { ...entry, about: about === undefined ? null : named(about) };
  });
  return { items: rows, nextCursor };
}

async function thingsOf(
  world: AuditedNeeds,
  entries: readonly AuditEntry[],
): Promise<ReadonlyMap<string, AuditAbout>> {
  const things = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const found = await Promise.all(
    [...things].map(async ([key, { entity, entityId }]) => {
      const about = await AUDITED[entity]?.(world, entityId);
      return about === undefined ? [] : [[key, about] as const];
    }),
  );
  return new Map(found.flat());
}

const keyOf = ({ entity, entityId }: AuditEntry): string => `${entity} ${entityId}`;
