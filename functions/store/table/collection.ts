import { createConversions } from 'electrodb';
import * as z from 'zod';
import type { PageRequest } from '#functions/ports/page.ts';
import { type AnyEntity, entityOf } from '#functions/store/table/entity-of.ts';
import { fieldsOf, type IndexName, type Keys, type Model } from '#functions/store/table/model.ts';
import { Key, keyAt, placeAfter } from '#functions/store/table/place-after.ts';
import { cursorRefused } from '#functions/store/table/refused.ts';
import { shardOf } from '#functions/store/table/shard.ts';
import { storedItem } from '#functions/store/table/stored-item.ts';
import type { Table } from '#functions/store/table/table.ts';
import { openCursor, sealCursor } from '#shared/cursor.ts';
import { Refusal } from '#shared/problems.ts';
import type { PageOf } from '#shared/schemas/common.ts';

export type Item = Readonly<Record<string, unknown>>;
export type PutParams = {
  TableName: string;
  Item: Item;
  ConditionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
};

/** The condition of a put: nothing is there yet, the version is the one that was read, or no condition. */
export type Guard = 'absent' | { readonly version: number } | 'none';

const BATCH_READ = 100;
const BATCHES_AT_ONCE = 4;

/**
 * One kind of item in the table, on electrodb's keys. What is read passes its schema before anyone sees it; what is
 * written is encoded by it, so that money is a decimal string in storage.
 */
export class Collection<T> {
  readonly #model: Model<T>;
  readonly #table: Table;
  readonly #fields: ReadonlySet<string>;

  constructor(model: Model<T>, table: Table) {
    this.#model = model;
    this.#table = table;
    this.#fields = fieldsOf(model);
  }

  get #entity(): AnyEntity {
    return entityOf(this.#model, this.#table);
  }

  /** The parameters of a put, for a transaction or by itself. */
  putParams(record: T, guard: Guard): PutParams {
    const TableName = this.#table.name;
    const Item = storedItem(this.#model, record, this.#fields);
    if (guard === 'none') return { TableName, Item };
    if (guard === 'absent') return { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' };
    return {
      TableName,
      Item,
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': guard.version },
    };
  }

  async find(keys: Keys): Promise<T | undefined> {
    const { data } = await this.#entity.get({ ...keys }).go();
    return data === null ? undefined : this.parse(data);
  }

  async findMany(keys: readonly Keys[]): Promise<readonly T[]> {
    const found: T[] = [];
    for (let i = 0; i < keys.length; i += BATCH_READ * BATCHES_AT_ONCE) {
      const batches = Array.from({ length: BATCHES_AT_ONCE }, (_, n) => i + n * BATCH_READ);
      const read = batches.map((at) => this.#findBatch(keys.slice(at, at + BATCH_READ)));
      found.push(...(await Promise.all(read)).flat());
    }
    return found;
  }

  async #findBatch(keys: readonly Keys[]): Promise<readonly T[]> {
    if (keys.length === 0) return [];
    const { data, unprocessed } = BatchFound.parse(
      await this.#entity.get(keys.map((key) => ({ ...key }))).go(),
    );
    const found = data.map((item) => this.parse(item));
    return unprocessed.length === 0 ? found : [...found, ...(await this.#findBatch(unprocessed))];
  }

  /** Items of one partition, in the order of their sort key, `limit` at a time. */
  async page(
    partition: Keys,
    page: PageRequest,
    { index = 'table', newestFirst = false, between, begins }: Reading = {},
  ): Promise<PageOf<T>> {
    const list = this.#listOf(partition, index);
    const start = this.#query(partition, index);
    const query =
      begins !== undefined
        ? start.begins({ ...begins })
        : between !== undefined
          ? start.between({ ...between.from }, { ...between.to })
          : start;
    const { data, cursor } = await query
      .go({
        limit: page.limit,
        cursor: page.cursor === undefined ? null : this.#placeIn(list, page.cursor),
        order: newestFirst ? 'desc' : 'asc',
        ...(index !== 'table' && { hydrate: true }),
      })
      .catch(cursorRefused(page.cursor));
    return {
      items: data.map((item) => this.parse(item)),
      nextCursor: cursor === null ? null : sealCursor({ list, place: cursor }),
    };
  }

  /** The keys of the items of one partition of an index, without the items, with the cursors that `page` has. */
  async keyPage(
    partition: Keys,
    page: PageRequest,
    index: Exclude<IndexName, 'table'>,
  ): Promise<PageOf<Keys>> {
    const list = this.#listOf(partition, index);
    const { data, cursor } = await this.#query(partition, index)
      .go({
        limit: page.limit,
        cursor: page.cursor === undefined ? null : keyAt(this.#placeIn(list, page.cursor)),
        data: 'raw',
      })
      .catch(cursorRefused(page.cursor));
    return {
      items: RawItems.parse(data).Items,
      nextCursor: cursor === null ? null : this.afterKey(partition, Key.parse(cursor), index),
    };
  }

  /** Where a partition of an index continues after one of its keys, as `keyPage` gave it. */
  afterKey(partition: Keys, key: Keys, index: IndexName): string {
    return sealCursor({ list: this.#listOf(partition, index), place: placeAfter(key) });
  }

  /** The mark of a list that its cursors bear. */
  #listOf(partition: Keys, index: IndexName): string {
    return shardOf(JSON.stringify([this.#model.entity, index, partition]), LISTS);
  }

  /** Where a list continues; refuses a cursor of another list or another partition. */
  #placeIn(list: string, cursor: string): string {
    const opened = openCursor(Place, cursor);
    if (opened.list !== list) throw new Refusal('cursor.invalid');
    return opened.place;
  }

  /** All items of one partition. For partitions that are small by nature. */
  async all(partition: Keys, reading: Reading = {}): Promise<readonly T[]> {
    const items: T[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await this.page(partition, { limit: ALL_PAGE, cursor }, reading);
      items.push(...page.items);
      if (page.nextCursor === null) return items;
      cursor = page.nextCursor;
    }
  }

  /**
   * The parts of the keys of the items of one partition, from its index alone: no item is read. In the order of their
   * sort key, up to as many reads as are allowed; each reads a megabyte of keys.
   */
  async keysIn(
    partition: Keys,
    { index, newestFirst, maxReads }: KeyReading,
  ): Promise<{ readonly items: readonly Keys[]; readonly isWhole: boolean }> {
    const { toComposite } = Conversions.parse(createConversions(this.#entity)).byAccessPattern[index]
      .fromKeys;
    const items: Keys[] = [];
    let cursor: string | null = null;
    for (let reads = 0; reads < maxReads; reads += 1) {
      const page: Awaited<ReturnType<Going['go']>> = await this.#query(partition, index).go({
        ...{ cursor, order: newestFirst ? 'desc' : 'asc', data: 'raw' },
      });
      const raw = RawItems.parse(page.data);
      items.push(...raw.Items.map((item) => Key.parse(toComposite(item))));
      cursor = page.cursor;
      if (cursor === null) return { items, isWhole: true };
    }
    return { items, isWhole: false };
  }

  /** All items of one partition of the table, of each only the fields of a schema, which alone are sent. */
  async allOf<S extends z.ZodObject>(partition: Keys, schema: S): Promise<readonly z.output<S>[]> {
    const attributes = Object.keys(schema.shape);
    const items: z.output<S>[] = [];
    for (let cursor: string | null = null; ; ) {
      const page: Awaited<ReturnType<Going['go']>> = await this.#query(partition, 'table').go({
        ...{ limit: ALL_PAGE, cursor, attributes },
      });
      for (const item of page.data) items.push(schema.parse(item));
      if (page.cursor === null) return items;
      cursor = page.cursor;
    }
  }

  #query(partition: Keys, index: IndexName): z.infer<typeof Query> {
    const query = this.#entity.query[index];
    if (query === undefined) throw new Error(`${this.#model.entity} is not listed in ${index}`);
    return Query.parse(query({ ...partition }));
  }

  parse(item: unknown): T {
    return this.#model.schema.parse(item);
  }
}

const ALL_PAGE = 1000;
/** How many lists a cursor's mark tells apart. */
const LISTS = 2 ** 32;
const Place = z.object({ list: z.string(), place: z.string() });
const BatchFound = z.object({
  data: z.array(z.unknown()),
  unprocessed: z.array(z.record(z.string(), z.string())),
});
/** The part of electrodb's query that is used here: its own types need the model as a literal. */
type Going = {
  go(
    options: Readonly<Record<string, unknown>>,
  ): Promise<{ data: readonly unknown[]; cursor: string | null }>;
};
const Query = z.custom<Going & { between(from: Keys, to: Keys): Going; begins(from: Keys): Going }>(
  (value) => typeof value === 'object' && value !== null && 'between' in value,
);

type KeyReading = {
  readonly index: 'lists';
  readonly newestFirst: boolean;
  readonly maxReads: number;
};
const RawItems = z.object({ Items: z.array(Key) });
/** How electrodb takes keys apart; its own types need the model as a literal. */
const FromKeys = z.object({
  fromKeys: z.object({ toComposite: z.custom<(keys: Keys) => unknown>((of) => typeof of === 'function') }),
});
const Conversions = z.object({ byAccessPattern: z.object({ lists: FromKeys }) });

export type Reading = {
  readonly index?: IndexName;
  readonly newestFirst?: boolean;
  readonly begins?: Keys;
  readonly between?: { readonly from: Keys; readonly to: Keys };
};
