import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { Agreement } from '#shared/schemas/partners.ts';

/** Versions sort as numbers do. */
const revision = (version: number): string => String(version).padStart(6, '0');

/**
 * One version of a reciprocal agreement. A change adds a version; none is ever changed in place.
 *
 * | access pattern                    | index | key                                | cost             |
 * | --------------------------------- | ----- | ---------------------------------- | ---------------- |
 * | a partner's agreements, all versions | table | partnerId / agreementId, revision | 0.5 RCU per 4 KB |
 */
export const agreementModel: Model<Agreement> = {
  entity: 'agreement',
  schema: Agreement,
  table: { pk: ['partnerId'], sk: ['agreementId', 'revision'] },
  keys: ({ partnerId, id, version }) => ({ partnerId, agreementId: id, revision: revision(version) }),
};

export function agreementStore(table: Table): World['agreements'] {
  const agreements = new Collection(agreementModel, table);
  return {
    async ofPartner(partnerId) {
      const versions = await agreements.all({ partnerId });
      return [...new Map(versions.map((agreement) => [agreement.id, agreement])).values()];
    },
  };
}
