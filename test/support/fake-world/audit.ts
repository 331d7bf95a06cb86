import type { World } from '#functions/ports/world.ts';
import type { AuditEntry } from '#shared/schemas/audit.ts';
import type { FactShelves } from '#test/support/fake-world/facts.ts';
import { monthsBetween } from '#test/support/fake-world/months.ts';
import { pageOf, pageOverParts } from '#test/support/fake-world/pages.ts';

/** Who did what: the chain of one thing, or everything month by month; the newest first. */
export function auditPorts({ audit }: FactShelves, now: () => string): World['audit'] {
  return {
    async page({ entity, entityId, actor, from, to, ...page }) {
      const wanted = (entry: AuditEntry) => {
        const date = entry.at.slice(0, 10);
        return (
          (entity === undefined || entry.entity === entity) &&
          (entityId === undefined || entry.entityId === entityId) &&
          (actor === undefined || entry.actor === actor) &&
          (from === undefined || from <= date) &&
          (to === undefined || date <= to)
        );
      };
      if (entity !== undefined && entityId !== undefined)
        return pageOverParts([[entity, entityId]], page, {
          wanted,
          read: (part, request) =>
            pageOf(`chain ${part}`, audit.rows(part), { ...request, newestFirst: true }),
        });
      return pageOverParts(monthsBetween(from, to ?? now()).toReversed(), page, {
        wanted,
        read: (month, request) =>
          pageOf(`audit ${month}`, audit.listed('ofMonth', [month]), { ...request, newestFirst: true }),
      });
    },
  };
}
