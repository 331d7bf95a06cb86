import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { auditModel, chained } from '#functions/store/audit-entry.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Stage } from './stage.ts';

type Audited = { readonly entity: string; readonly entityId: string };
/** After every entry that a chain will ever have. */
const LAST_SEQUENCE = 99_999_999;

/**
 * Makes every change of a record fail as if somebody else had changed it since it was read: the next entry of its audit
 * chain exists already, but a reader of the chain does not see it. A real race would happen only now and then.
 */
export async function changedMeanwhile({ table }: Stage, { entity, entityId }: Audited): Promise<void> {
  const at = '2026-01-01T00:00:00.000Z';
  const draft = {
    entity,
    entityId,
    action: 'unseen',
    actor: 'another',
    at,
    before: null,
    after: null,
    digest: null,
  };
  const entry = { ...chained(draft, undefined), sequence: LAST_SEQUENCE };
  const { TableName, Item } = new Collection(auditModel, table).putParams(entry, 'none');
  const { __edb_e__: _kind, listsPk: _listed, ...unseen } = Item;
  await table.client.send(new PutCommand({ TableName, Item: unseen }));
}
