import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { StoredPerson } from '#shared/schemas/people.ts';

const noun = 'people';

/**
 * Who somebody is that has signed in: all that is kept of people beside their ids. There are hundreds at most: one
 * partition.
 *
 * | access pattern | index | key               | cost             |
 * | -------------- | ----- | ----------------- | ---------------- |
 * | one person     | table | people / personId | 0.5 RCU          |
 * | all, by id     | table | people            | 0.5 RCU per 4 KB |
 */
export const personModel: Model<StoredPerson> = {
  entity: 'person',
  schema: StoredPerson,
  table: { pk: ['noun'], sk: ['personId'] },
  keys: ({ id }) => ({ noun, personId: id }),
};

export function personStore(table: Table): World['people'] {
  const people = new Collection(personModel, table);
  return {
    find: (personId) => people.find({ noun, personId }),
    page: (page) => people.page({ noun }, page),
    async keep(person) {
      await table.client.send(new PutCommand(people.putParams(person, 'none')));
    },
  };
}
