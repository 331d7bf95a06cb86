import * as z from 'zod';
import type { CauseKey, OpenCases } from '#functions/ports/issues.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { boundTo, refuseOthers } from '#functions/use-cases/visible-to.ts';
import { openCursor, sealCursor } from '#shared/cursor.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import { type IssueCause, IssueKind, type IssueSender, MOST_EXAMPLES } from '#shared/schemas/issues.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { whatToDo } from '#shared/words/issue-in-words.ts';

type Needs = Pick<World, 'issues' | 'partners'>;
type Filter = { readonly kind?: IssueKind | undefined; readonly partnerId?: IssueSender | undefined };
type Rank = z.infer<typeof Rank>;
const Rank = z.object({ count: z.int().min(1), kind: IssueKind, sender: z.string() });
/** How many open cases are counted in all. */
const MOST_CASES = 10_000;

/**
 * The open issues by cause, those with the most cases first: of one kind about one sender's data there is one entry, with
 * what to do and whom to write to. Cases are counted up to a bound, by the index alone; only the examples of the page are
 * read. A cursor goes on after the rank of the last cause. A partner's token sees its own.
 *
 * Refuses a partner the causes of another as if they were not there.
 */
export async function listIssueCauses(
  world: Needs,
  caller: Caller,
  { filter, page: { limit, cursor } }: { readonly filter: Filter; readonly page: PageRequest },
): Promise<PageOf<IssueCause>> {
  if (filter.partnerId !== undefined) refuseOthers(caller, filter.partnerId);
  const after = cursor === undefined ? undefined : openCursor(Rank, cursor);
  const partners = await world.partners.all();
  const causes = causesOf({ ...filter, partnerId: boundTo(caller) ?? filter.partnerId }, partners);
  const ranked = (await world.issues.open(causes, MOST_CASES))
    .toSorted((a, b) => compareRanks(rankOf(a), rankOf(b)))
    .filter((cases) => after === undefined || compareRanks(rankOf(cases), after) > 0);
  const page = ranked.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await shown(world, page, partners),
    nextCursor: last !== undefined && ranked.length > limit ? sealCursor(rankOf(last)) : null,
  };
}

/** Every cause that a filter reaches, whether it has cases or not. */
function causesOf({ kind, partnerId }: Filter, partners: readonly Partner[]): readonly CauseKey[] {
  const senders = partnerId === undefined ? [...partners.map(({ id }) => id), null] : [partnerId];
  return (kind === undefined ? IssueKind.options : [kind]).flatMap((each) =>
    senders.map((sender) => ({ kind: each, partnerId: sender === 'none' ? null : sender })),
  );
}

const rankOf = ({ kind, partnerId, issueIds }: OpenCases): Rank => ({
  count: issueIds.length,
  kind,
  sender: partnerId ?? '',
});

function compareRanks(a: Rank, b: Rank): number {
  if (a.count !== b.count) return b.count - a.count;
  if (a.kind !== b.kind) return IssueKind.options.indexOf(a.kind) - IssueKind.options.indexOf(b.kind);
  return a.sender < b.sender ? -1 : Number(a.sender > b.sender);
}

/** Causes with their first cases, read at once. */
async function shown(
  world: Needs,
  page: readonly OpenCases[],
  partners: readonly Partner[],
): Promise<readonly IssueCause[]> {
  const firstOf = ({ issueIds }: OpenCases) => issueIds.slice(0, MOST_EXAMPLES);
  const read = await world.issues.findMany(page.flatMap(firstOf));
  const cases = new Map(read.map((issue) => [issue.id, issue]));
  const senders = new Map(partners.map((partner) => [partner.id, partner]));
  return page.map((found) => {
    const { kind, partnerId, issueIds, oldest, newest, isMore } = found;
    const sender = partnerId === null ? undefined : senders.get(partnerId);
    return {
      ...{ kind, partnerId, partnerName: sender?.name ?? null },
      ...{ count: issueIds.length, isMore, oldest, newest },
      examples: firstOf(found).flatMap((id) => {
        const issue = cases.get(id);
        return issue === undefined ? [] : [{ subject: issue.subject, message: issue.message }];
      }),
      whatToDo: whatToDo({ kind, partnerId }),
      writeTo: sender === undefined ? null : { name: sender.name, email: sender.contactEmail },
    };
  });
}
