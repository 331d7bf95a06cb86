import type { Letter } from '#functions/domain/notices/letter-of.ts';
import type { Outcome, Person } from '#functions/ports/notices.ts';
import type { World } from '#functions/ports/world.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';
import { pageOf, pageOverParts } from '#test/support/fake-world/pages.ts';
import { yearsBack } from '#test/support/fake-world/years.ts';

/** What people are told of, and what they chose. */
export function noticePorts(
  { notice, noticeChoices }: AggregateShelves,
  now: () => string,
): Pick<World, 'notices' | 'noticeChoices'> {
  return {
    notices: {
      find: async (id) => notice.get({ part: [id] }),
      page: async (page) =>
        pageOverParts(yearsBack(now()), page, {
          read: (year, request) =>
            pageOf(`notices ${year}`, notice.listed('ofYear', [year]), { ...request, newestFirst: true }),
        }),
    },
    noticeChoices: { find: async (id) => noticeChoices.get({ part: [id] }) },
  };
}

/** Who is in Finance, and how the ways to people behave; without a way nothing is sent. */
export type GivenPost = {
  readonly people?: () => readonly Person[];
  readonly mail?: ((letter: Letter & { readonly to: string }) => Promise<Outcome>) | undefined;
  readonly slack?: ((text: string) => Promise<Outcome>) | undefined;
};

/** The ways to people, as a test says. */
export const postPorts = ({ people = () => [], mail, slack }: GivenPost) => ({
  financePeople: async () => people(),
  sendMail: mail,
  findSlack: async () => slack,
});
