import type { TableRate, TableRates } from '#infra/local/dynamodb/table-rates.ts';
import { type TokenBucket, tokenBucket } from '#infra/local/dynamodb/token-bucket.ts';
import { unitsOfInsert, unitsOfRequest, writeUnits } from '#infra/local/dynamodb/write-units.ts';
import { type Fields, fieldOf, fieldsIn, readFields, textOf } from '#infra/local/iam/calls/fields.ts';

/** What becomes of a call: it is turned away with a body, or goes, as it is or as a part of it. */
export type Passage =
  | { readonly refused: string }
  | {
      /** What is sent in place of the input, where that is less. */
      readonly instead?: string;
      /** Hears of the answer, in bytes. */
      readonly answered?: (bytes: number) => void;
      /** Makes the answer that the caller gets of the engine's. */
      readonly amended?: (answer: string) => string;
    };
export type Throttled = (operation: string, body: string) => Passage;

const BYTES_A_READ = 4096;
const MESSAGE =
  'Throughput exceeds the current capacity of your table or index. DynamoDB is automatically scaling your table or index so please try again shortly. If exceptions persist, check if you have a hot key: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html';
const READS: ReadonlySet<string> = new Set(['GetItem', 'Query', 'Scan', 'BatchGetItem']);

/**
 * Turns table calls away that are above the rate, as DynamoDB does with a table on demand: a call as a whole with
 * `ThrottlingException`, a transaction as cancelled with the reason `ThrottlingError`, of a batch what is too much as
 * unprocessed, and of statements each by itself. Reads are paid for after the answer, by its bytes as JSON, which are some more than the items' own.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/throttling-diagnosing.html
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
 */
export function throttleTable(rates: TableRates): Throttled {
  const buckets = new Map(Object.entries(rates).map(([table, rate]) => [table, bucketsOf(rate)]));
  const writesOf = (table: string): TokenBucket => buckets.get(nameOf(table))?.writes ?? ENDLESS;
  const readsOf = (table: string): TokenBucket => buckets.get(nameOf(table))?.reads ?? ENDLESS;
  return (operation, body) => {
    const input = readFields(body);
    if (operation === 'BatchWriteItem') return batch(input, writesOf);
    if (operation === 'BatchExecuteStatement') return inserts(input, writesOf);
    if (READS.has(operation)) return read(input, readsOf);
    const written = writeUnits(operation, input);
    const [first] = written;
    if (first === undefined) return {};
    const units = written.reduce((total, one) => total + one.units, 0);
    if (writesOf(first.table).take(units)) return {};
    return { refused: operation === 'TransactWriteItems' ? cancelled(written.length) : THROTTLED };
  };
}

const bucketsOf = ({ reads, writes }: TableRate) => ({
  reads: tokenBucket(reads),
  writes: tokenBucket(writes),
});
const ENDLESS: TokenBucket = { take: () => true, pay: () => undefined };
const nameOf = (table: string): string => table.slice(table.lastIndexOf('/') + 1);

const THROTTLED = JSON.stringify({
  __type: 'com.amazon.coral.availability#ThrottlingException',
  message: MESSAGE,
});

/** A transaction is done as a whole or not at all, and says so for each of its items. */
const cancelled = (items: number): string => {
  const codes = Array.from({ length: items }, () => 'ThrottlingError');
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes.join(', ')}]`;
  return JSON.stringify({
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    message,
    Message: message,
    CancellationReasons: codes.map((Code) => ({ Code, Message: MESSAGE })),
  });
};

function read(input: Fields, readsOf: (table: string) => TokenBucket): Passage {
  const [ofBatch = ''] = Object.keys(fieldOf(input, 'RequestItems'));
  const reads = readsOf(textOf(input, 'TableName') || ofBatch);
  const share = input['ConsistentRead'] === true ? 1 : 0.5;
  if (!reads.take(share)) return { refused: THROTTLED };
  return { answered: (bytes) => reads.pay(share * (Math.ceil(bytes / BYTES_A_READ) - 1)) };
}

/** As much of a batch as there is room for; where there is room for none of it, it is turned away as a whole. */
function batch(input: Fields, writesOf: (table: string) => TokenBucket): Passage {
  const going: Record<string, Fields[]> = {};
  const left: Record<string, Fields[]> = {};
  for (const table of Object.keys(fieldOf(input, 'RequestItems'))) {
    for (const request of fieldsIn(fieldOf(input, 'RequestItems'), table)) {
      const where = writesOf(table).take(unitsOfRequest(request)) ? going : left;
      where[table] = [...(where[table] ?? []), request];
    }
  }
  if (Object.keys(left).length === 0) return {};
  if (Object.keys(going).length === 0) return { refused: THROTTLED };
  return {
    instead: JSON.stringify({ ...input, RequestItems: going }),
    amended: (answer) => {
      const said = readFields(answer);
      if (!('UnprocessedItems' in said)) return answer;
      return JSON.stringify({ ...said, UnprocessedItems: left });
    },
  };
}

/** As many statements that insert as there is room for; each of the others has its error, in its place. */
function inserts(input: Fields, writesOf: (table: string) => TokenBucket): Passage {
  const statements = fieldsIn(input, 'Statements');
  const goes = statements.map((statement) => {
    const { table, units } = unitsOfInsert(statement);
    return writesOf(table).take(units);
  });
  if (goes.every(Boolean)) return {};
  if (!goes.some(Boolean)) return { refused: THROTTLED };
  return {
    instead: JSON.stringify({ ...input, Statements: statements.filter((_, at) => goes[at]) }),
    amended: (answer) => {
      const said = readFields(answer);
      if (!('Responses' in said)) return answer;
      const answers = fieldsIn(said, 'Responses').values();
      const Responses = goes.map((went) =>
        went ? answers.next().value : { Error: { Code: 'ThrottlingError', Message: MESSAGE } },
      );
      return JSON.stringify({ ...said, Responses });
    },
  };
}
