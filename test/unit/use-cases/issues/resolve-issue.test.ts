import { describe, expect, test } from '@jest/globals';
import { raiseAndResolve } from '#functions/use-cases/issues/raise-and-resolve.ts';
import { resolveIssue } from '#functions/use-cases/issues/resolve-issue.ts';
import { IssueId } from '#shared/ids.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { anIssue } from '#test/support/given/stored-work-in-progress.ts';
import { OPS } from '#test/support/world/people.ts';

const ID = anIssue(1).id;
const resolution = 'asked them';
const standing = async () => {
  const world = fakeWorld();
  await world.issues.raise([anIssue(1)]);
  return world;
};

describe('resolveIssue', () => {
  test('says who resolved it and how; a second time it is refused', async () => {
    const world = await standing();
    await resolveIssue(world, OPS, { issueId: ID, resolution });
    expect(await world.issues.find(ID)).toMatchObject({ status: 'resolved', resolvedBy: 'yaw', resolution });
    await expect(resolveIssue(world, OPS, { issueId: ID, resolution })).rejects.toMatchObject({
      code: 'issue.resolved',
    });
  });

  test('refuses a version that is gone, and an issue that is not there', async () => {
    const world = await standing();
    const late = resolveIssue(world, OPS, { issueId: ID, resolution, version: 2 });
    await expect(late).rejects.toMatchObject({ code: 'version.stale' });
    const none = resolveIssue(world, OPS, { issueId: IssueId.parse('dqi_share-missing_9'), resolution });
    await expect(none).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('raiseAndResolve', () => {
  const looked = [ID];
  test('resolves what a file mended, and opens it again when it comes back', async () => {
    const world = await standing();
    await raiseAndResolve(world, { raised: [], looked, jobId: anId('job', 1) });
    expect(await world.issues.find(ID)).toMatchObject({ status: 'resolved', resolvedBy: anId('job', 1) });
    await raiseAndResolve(world, { raised: [anIssue(1)], looked, jobId: anId('job', 2) });
    expect(await world.issues.find(ID)).toMatchObject({ status: 'open', version: 3 });
  });

  test('leaves what a person resolved, though the file says it again', async () => {
    const world = await standing();
    await resolveIssue(world, OPS, { issueId: ID, resolution });
    await raiseAndResolve(world, { raised: [anIssue(1)], looked, jobId: anId('job', 1) });
    expect(await world.issues.find(ID)).toMatchObject({ status: 'resolved', resolvedBy: 'yaw' });
  });

  test('raises what is new, once, and leaves what it did not look at', async () => {
    const world = await standing();
    for (const jobId of [anId('job', 1), anId('job', 2)])
      await raiseAndResolve(world, { raised: [anIssue(2)], looked: [anIssue(2).id, anIssue(3).id], jobId });
    const { items } = await world.issues.page({ limit: 10 });
    expect(items.map(({ id, status, version }) => [id, status, version])).toEqual([
      [ID, 'open', 1],
      [anIssue(2).id, 'open', 1],
    ]);
  });
});
