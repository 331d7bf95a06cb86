import { expect, test } from '@jest/globals';
import type { Commit } from '#functions/ports/commit.ts';
import { commitInBatches } from '#functions/use-cases/usage/commit-in-batches.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aNote } from '#test/support/given/a-note.ts';
import { anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { matched } from '#test/support/given/an-event.ts';
import { made } from '#test/support/world/add.ts';
import { ADMIN } from '#test/support/world/people.ts';

const PLAYS = 45;

test.each([
  ['by their number', 1, [15, 30]],
  ['by their bytes, where each has an event with a work of hundreds of shares', 600, [6, 13, 13, 13]],
])('writes changes %s, the last batch full and with the answer', async (_, shares, sizes) => {
  const world = fakeWorld();
  const commits: Commit[] = [];
  const commit = async (decision: Commit) => {
    commits.push(decision);
    await world.commit(decision);
  };
  const work = anExternalWork(Array.from({ length: shares }, () => aShare({ name: '€'.repeat(100) })));
  const changes = Array.from({ length: PLAYS }, (_none, at) => {
    const { territory, touches, facts } = matched(at + 1, { playId: `P-${at}`, work });
    return { change: made('note', aNote(at + 1)), event: { territory, touches, facts } };
  });
  await commitInBatches({ ...world, commit }, ADMIN, { changes, answer: () => 'done' });

  expect(commits.map((one) => one.facts?.length)).toEqual(sizes);
  expect(commits.map(({ answer }) => answer)).toEqual([...sizes.slice(1).map(() => undefined), 'done']);
});
