import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { writeGuarded } from '#functions/store/table/write-guarded.ts';
import { JobId } from '#shared/ids.ts';

type Turn = { readonly queue: string; readonly jobId: JobId };

/**
 * Whose turn it is in a queue: one ingestion of a partner at a time, and one of plays.
 *
 * | access pattern      | index | key   | cost    |
 * | ------------------- | ----- | ----- | ------- |
 * | who has the turn    | table | queue | 0.5 RCU |
 */
export const turnModel: Model<Turn> = {
  entity: 'turn',
  schema: z.object({ queue: z.string().max(200), jobId: JobId }),
  table: { pk: ['queue'], sk: [] },
  keys: ({ queue }) => ({ queue }),
};

const mine = (jobId: JobId) => ({
  ExpressionAttributeNames: { '#job': 'jobId' },
  ExpressionAttributeValues: { ':job': jobId },
});

export function turnStore(table: Table): Pick<World['jobs'], 'takeTurn' | 'endTurn' | 'turnHolder'> {
  const turns = new Collection(turnModel, table);
  return {
    takeTurn: (queue, jobId) =>
      writeGuarded(table, {
        ...turns.putParams({ queue, jobId }, 'none'),
        ConditionExpression: 'attribute_not_exists(pk) OR #job = :job',
        ...mine(jobId),
      }),
    turnHolder: async (queue) => (await turns.find({ queue }))?.jobId,
    async endTurn(queue, jobId) {
      const { Item } = turns.putParams({ queue, jobId }, 'none');
      const command = new DeleteCommand({
        TableName: table.name,
        Key: { pk: Item['pk'], sk: Item['sk'] },
        ConditionExpression: '#job = :job',
        ...mine(jobId),
      });
      await table.client.send(command).catch((error: unknown) => {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      });
    },
  };
}
