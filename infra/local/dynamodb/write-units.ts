import { itemBytes } from '#infra/local/dynamodb/item-bytes.ts';
import { type Fields, fieldOf, fieldsIn, textOf } from '#infra/local/iam/calls/fields.ts';

/** What a call writes to a table. */
export type Written = { readonly table: string; readonly units: number };

const BYTES_A_UNIT = 1024;
/** What is written in a transaction is written twice. */
const OF_A_TRANSACTION = 2;

/**
 * The write units of a call, by its own bytes: one for each KB of each item, at least one, and twice as many in a
 * transaction. The engine is not asked, so what only the table knows is left out: the item that an update or a removal
 * finds, where it is larger, and the entries of indexes, which have units of their own.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
 */
export function writeUnits(operation: string, input: Fields): readonly Written[] {
  const table = textOf(input, 'TableName');
  switch (operation) {
    case 'PutItem':
    case 'UpdateItem':
    case 'DeleteItem':
      return [{ table, units: unitsOf(bytesOfOne(input)) }];
    case 'TransactWriteItems':
      return fieldsIn(input, 'TransactItems').flatMap((item) =>
        Object.keys(item).map((kind) => {
          const one = fieldOf(item, kind);
          return { table: textOf(one, 'TableName'), units: OF_A_TRANSACTION * unitsOf(bytesOfOne(one)) };
        }),
      );
    default:
      return [];
  }
}

/** The write units of one request of a batch. */
export function unitsOfRequest(request: Fields): number {
  const put = fieldOf(fieldOf(request, 'PutRequest'), 'Item');
  return unitsOf(itemBytes(put));
}

const NAMES = /'((?:[^']|'')+)'\s*:\s*\?/g;

/** The write units of a statement that inserts an item whose fields are its parameters, and its table. */
export function unitsOfInsert(statement: Fields): Written {
  const text = textOf(statement, 'Statement');
  const values = fieldsIn(statement, 'Parameters');
  const item = [...text.matchAll(NAMES)].map(([, name = ''], at) => [name.replaceAll("''", "'"), values[at]]);
  const [, table = ''] = /^\s*INSERT\s+INTO\s+"?([\w.-]+)/i.exec(text) ?? [];
  return { table, units: unitsOf(itemBytes(Object.fromEntries(item))) };
}

function bytesOfOne(one: Fields): number {
  return (
    itemBytes(fieldOf(one, 'Item')) +
    itemBytes(fieldOf(one, 'Key')) +
    ('UpdateExpression' in one ? itemBytes(fieldOf(one, 'ExpressionAttributeValues')) : 0)
  );
}

const unitsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / BYTES_A_UNIT));
