import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import type { Table } from '#functions/store/table/table.ts';
import { StoredNotice } from '#shared/schemas/notices.ts';

const FIRST_YEAR = 2026;

/**
 * Something that people are told of, with who got it. The id is made from what happened: telling twice makes it once.
 * Written new, it is sent: the table's stream is the outbox.
 *
 * | access pattern    | index | key                        | cost                          |
 * | ----------------- | ----- | -------------------------- | ----------------------------- |
 * | one notice        | table | noticeId                   | 0.5 RCU                       |
 * | all, newest first | lists | year / createdAt, noticeId | 0.5 RCU per 4 KB and 0.5 each |
 */
export const noticeModel: Model<StoredNotice> = {
  entity: 'notice',
  schema: StoredNotice,
  table: { pk: ['noticeId'], sk: [] },
  lists: { pk: ['noticesOf'], sk: ['madeAt', 'noticeId'] },
  keys: ({ id, createdAt }) => ({ noticeId: id, noticesOf: createdAt.slice(0, 4), madeAt: createdAt }),
};

export function noticeStore(table: Table, now: () => string): World['notices'] {
  const notices = new Collection(noticeModel, table);
  return {
    find: (noticeId) => notices.find({ noticeId }),
    page: (page) =>
      pageOverParts(yearsBack(now()), page, {
        read: (noticesOf, request) =>
          notices.page({ noticesOf }, request, { index: 'lists', newestFirst: true }),
      }),
  };
}

/** The years from that of an instant back to the first. */
function yearsBack(at: string): readonly string[] {
  const year = Number(at.slice(0, 4));
  return Array.from({ length: Math.max(year - FIRST_YEAR + 1, 1) }, (_, age) => String(year - age));
}
