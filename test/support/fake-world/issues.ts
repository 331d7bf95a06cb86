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
        read: (part, request) => pageOf(`issues ${part}`, issues.rows([part]), request),
        wanted: (issue) =>
          (status === undefined || issue.status === status) &&
          (partnerId === undefined || issue.partnerId === partnerId),
      }),
    raise: async (raised) => raised.filter((issue) => attempt(issues.write(issue, absent))).length,
    save: async (changes) =>
      changes.filter(({ before, after }) => attempt(issues.write(after, versionOf(before)))).length,
  };
}
