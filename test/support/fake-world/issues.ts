import type { World } from '#functions/ports/world.ts';
import { IssueKind } from '#shared/schemas/issues.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';
import { pageOf, pageOverParts } from '#test/support/fake-world/pages.ts';
import { absent, attempt, versionOf } from '#test/support/fake-world/shelf.ts';

/** The kind is a part of the id. */
const placeOf = (issueId: string) => {
  const kind = IssueKind.options.find((option) => issueId.startsWith(`dqi_${option}_`));
  return kind === undefined ? [] : [{ part: [kind], sort: [issueId] }];
};

/** What is wrong with the data, by kind. */
export function issuePorts({ issue: issues }: AggregateShelves): World['issues'] {
  return {
    find: async (issueId) => issues.getMany(placeOf(issueId))[0],
    findMany: async (issueIds) => issues.getMany(issueIds.flatMap(placeOf)),
    page: async ({ kind, status, partnerId, ...page }) =>
      pageOverParts(kind === undefined ? IssueKind.options : [kind], page, {
        read: (part, request) =>
          status === 'open' && partnerId !== undefined
            ? pageOf(`open ${part} ${partnerId}`, issues.listed('open', [part, partnerId]), request)
            : pageOf(`issues ${part}`, issues.rows([part]), request),
        wanted: (issue) =>
          (status === undefined || issue.status === status) &&
          (partnerId === undefined || (issue.partnerId ?? 'none') === partnerId),
      }),
    open: async (causes, limit) =>
      causes.flatMap(({ kind, partnerId }) => {
        const open = issues.listed('open', [kind, partnerId ?? 'none']).map(({ record }) => record);
        const [first, last] = [open[0], open.at(-1)];
        if (first === undefined || last === undefined) return [];
        return {
          ...{ kind, partnerId, oldest: first.raisedAt, newest: last.raisedAt },
          issueIds: open.slice(0, limit).map(({ id }) => id),
          isMore: open.length > limit,
        };
      }),
    raise: async (raised) => raised.filter((issue) => attempt(issues.write(issue, absent))).length,
    save: async (changes) =>
      changes.filter(({ before, after }) => attempt(issues.write(after, versionOf(before)))).length,
  };
}
