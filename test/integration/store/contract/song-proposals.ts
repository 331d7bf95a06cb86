import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { aSongProposal } from '#test/support/given/a-song-proposal.ts';
import { anId } from '#test/support/given/an-id.ts';
import { add, changed, made } from '#test/support/world/add.ts';
import { type Contract, pagedThrough } from './contract.ts';

const other = { partnerId: anId('prt', 2) };
const B = { song: 'b|x' };
/** Of two partners and two songs in Ghana, and of one in Nigeria; the fourth is declined. */
const PROPOSALS = [
  aSongProposal(1, B),
  aSongProposal(2, { song: 'a|x' }),
  aSongProposal(3, { ...B, ...other }),
  aSongProposal(4, { ...B, status: 'Declined' }),
  aSongProposal(5, { ...B, territory: 'NG' }),
  aSongProposal(6, { song: 'b|xy' }),
];
const ids = (...numbers: readonly number[]) => numbers.map((n) => anId('prp', n));
const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

async function given(world: Pick<World, 'commit'>): Promise<void> {
  for (const proposal of PROPOSALS) await add(world, made('songProposal', proposal));
}

export const songProposalsContract: Contract<World['songProposals']> = {
  find(make) {
    test('answers a proposal as it stands, and nothing for an id that none has', async () => {
      const [world, first] = [await make(), aSongProposal(1)];
      await add(world, made('songProposal', first));
      expect(await world.songProposals.find(first.id)).toEqual(first);
      await add(world, changed('songProposal', first, { status: 'Accepted', decidedBy: 'yaw' }));
      expect(await world.songProposals.find(first.id)).toMatchObject({ status: 'Accepted', version: 2 });
      expect(await world.songProposals.find(anId('prp', 9))).toBeUndefined();
    });
  },
  page(make) {
    test('answers all, a partner’s, or those of a status or song, the newest first, in pages', async () => {
      const world = await make();
      await given(world);
      const page = async (filter: Omit<Parameters<World['songProposals']['page']>[0], 'limit'>) =>
        idsOf(await pagedThrough((cursor) => world.songProposals.page({ ...filter, limit: 2, cursor })));
      expect(await page({})).toEqual(ids(6, 5, 4, 3, 2, 1));
      expect(await page(other)).toEqual(ids(3));
      expect(await page({ partnerId: anId('prt', 1), status: 'Waiting' })).toEqual(ids(6, 5, 2, 1));
      expect(await page({ status: 'Declined' })).toEqual(ids(4));
      expect(await page({ territory: 'NG' })).toEqual(ids(5));
      expect(await page(B)).toEqual(ids(5, 4, 3, 1));
    });

    test('answers those that wait in a territory song by song', async () => {
      const world = await make();
      await given(world);
      const page = async (song?: string) =>
        idsOf(
          await pagedThrough((cursor) =>
            world.songProposals.page({ territory: 'GH', status: 'Waiting', song, limit: 2, cursor }),
          ),
        );
      expect(await page()).toEqual(ids(2, 1, 3, 6));
      expect(await page('b|x')).toEqual(ids(1, 3));
    });
  },
  waiting(make) {
    test('answers those that wait, of one song alone if asked, up to a limit; a decided one is gone', async () => {
      const world = await make();
      await given(world);
      const waiting = async (song: string | undefined, limit = 10) =>
        idsOf(await world.songProposals.waiting({ territory: 'GH', song }, limit));
      expect(await waiting(undefined)).toEqual(ids(2, 1, 3, 6));
      expect(await waiting(undefined, 2)).toEqual(ids(2, 1));
      expect(await waiting('b|x')).toEqual(ids(1, 3));
      const [first] = PROPOSALS;
      if (first === undefined) throw new Error('one was given');
      await add(world, changed('songProposal', first, { status: 'Withdrawn' }));
      expect(await waiting('b|x')).toEqual(ids(3));
    });
  },
};
