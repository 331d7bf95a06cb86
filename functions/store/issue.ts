import type { World } from '#functions/ports/world.ts';
import { openIssues, queueOf } from '#functions/store/open-issues.ts';
import { Collection, type PutParams } from '#functions/store/table/collection.ts';
import { UNLISTED } from '#functions/store/table/electro-schema.ts';
import type { Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import type { Table } from '#functions/store/table/table.ts';
import { writeGuarded } from '#functions/store/table/write-guarded.ts';
import type { IssueId } from '#shared/ids.ts';
import { isWithin } from '#shared/is-within.ts';
import { Issue, IssueKind } from '#shared/schemas/issues.ts';

/** How many issues are written in parallel. */
const CONCURRENCY = 20;

/**
 * Something in the data that a person should look at. Its id is made from kind and subject, so raising it twice makes
 * it once. While it is open it stands in the queue of its cause: its kind, and the sender whose data it is about.
 *
 * | access pattern                       | index  | key                              | cost                          |
 * | ------------------------------------ | ------ | -------------------------------- | ----------------------------- |
 * | one issue, or up to 100              | table  | kind / issueId                   | 0.5 RCU each                  |
 * | the issues of a kind                 | table  | kind                             | 0.5 RCU per 4 KB              |
 * | the open ones of a sender, by kind   | queues | kind, sender / raisedAt, issueId | 0.5 RCU per 4 KB and 0.5 each |
 * | how many a cause has, and since when | queues | as above, keys alone             | 0.5 RCU per 4 KB              |
 */
export const issueModel: Model<Issue> = {
  entity: 'issue',
  schema: Issue,
  table: { pk: ['issuesOf'], sk: ['issueId'] },
  queues: { pk: ['openOf', 'sender'], sk: ['raisedAt', 'issueId'] },
  keys: ({ id, kind, partnerId, raisedAt, status }) => ({
    ...{ issuesOf: kind, issueId: id, raisedAt },
    ...queueOf({ kind, partnerId }),
    ...(status !== 'open' && { openOf: UNLISTED }),
  }),
};

/** The kind is the first part of the id. */
const kindOf = (issueId: IssueId): string | undefined =>
  IssueKind.options.find((kind) => issueId.startsWith(`dqi_${kind}_`));

export function issueStore(table: Table): World['issues'] {
  const issues = new Collection(issueModel, table);
  return {
    async find(issueId) {
      const kind = kindOf(issueId);
      return kind === undefined ? undefined : issues.find({ issuesOf: kind, issueId });
    },
    page: ({ kind, status, partnerId, from, to, ...page }) => {
      const sender = partnerId === 'none' ? null : partnerId;
      return pageOverParts(kind === undefined ? IssueKind.options : [kind], page, {
        read: (part, request) =>
          status === 'open' && sender !== undefined
            ? issues.page(queueOf({ kind: part, partnerId: sender }), request, { index: 'queues' })
            : issues.page({ issuesOf: part }, request),
        wanted: (issue) =>
          (status === undefined || issue.status === status) &&
          (sender === undefined || issue.partnerId === sender) &&
          isWithin(issue.raisedAt, { from, to }),
      });
    },
    open: (causes, limit) => openIssues({ table, model: issueModel }, causes, limit),
    findMany: (issueIds) =>
      issues.findMany(
        issueIds.flatMap((issueId) => {
          const kind = kindOf(issueId);
          return kind === undefined ? [] : [{ issuesOf: kind, issueId }];
        }),
      ),
    raise: (raised) => writeAll(raised.map((issue) => issues.putParams(issue, 'absent'))),
    save: (changes) =>
      writeAll(changes.map(({ before, after }) => issues.putParams(after, { version: before.version }))),
  };

  async function writeAll(puts: readonly PutParams[]): Promise<number> {
    let written = 0;
    for (let i = 0; i < puts.length; i += CONCURRENCY) {
      const done = await Promise.all(puts.slice(i, i + CONCURRENCY).map((put) => writeGuarded(table, put)));
      written += done.filter(Boolean).length;
    }
    return written;
  }
}
