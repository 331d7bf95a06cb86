import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '#functions/ports/notices.ts';
import { tellSlack } from '#functions/use-cases/notices/tell-slack.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';

/** What CloudWatch tells its topic, as AWS documents it; fields that are not read are left in. */
const alarm = (over: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    AlarmName: 'zamio-dev-start-job-dead-letters',
    AlarmDescription: 'Something could not be delivered',
    AWSAccountId: '000000000000',
    NewStateValue: 'ALARM',
    NewStateReason:
      'Threshold Crossed: 1 datapoint [1.0 (27/11/26 09:00:00)] was greater than the threshold (0.0).',
    StateChangeTime: '2026-11-27T09:01:00.000+0000',
    Region: 'EU (Ireland)',
    OldStateValue: 'OK',
    Trigger: { MetricName: 'ApproximateNumberOfMessagesVisible', Namespace: 'AWS/SQS' },
    ...over,
  });

/** A world in which Slack answers so, and what it was told. */
function worldWith(outcome: Outcome = 'sent') {
  const told: string[] = [];
  const slack = async (text: string) => {
    told.push(text);
    return outcome;
  };
  return { world: fakeWorld({ post: { slack } }), told };
}

describe('an alarm', () => {
  test('is told in Slack in a line, with where to read what to do', async () => {
    const { world, told } = worldWith();
    await tellSlack(world, alarm());
    expect(told).toEqual([
      'ALARM: zamio-dev-start-job-dead-letters. Something could not be delivered. What to do: https://runbook.example',
    ]);
    expect(world.logged).toEqual([
      { event: 'alarm.told', ids: { alarm: 'zamio-dev-start-job-dead-letters' } },
    ]);
  });

  test('without a description is told by its name', async () => {
    const { world, told } = worldWith();
    await tellSlack(world, alarm({ AlarmDescription: null }));
    expect(told[0]).toMatch(/^ALARM: zamio-dev-start-job-dead-letters\. What to do: /);
  });

  test.each(['not-sent', 'unknown'] as const)('that was %s is to be told again', async (outcome) => {
    const { world } = worldWith(outcome);
    await expect(tellSlack(world, alarm())).rejects.toThrow(
      `Slack was not told of zamio-dev-start-job-dead-letters: ${outcome}`,
    );
  });

  test.each(['errors', 'dead-letters'])('about telling Slack (%s) does not go there again', async (which) => {
    const { world, told } = worldWith('not-sent');
    await tellSlack(world, alarm({ AlarmName: `zamio-dev-tell-slack-${which}` }));
    expect(told).toEqual([]);
  });

  test('is told nobody where Slack is not configured', async () => {
    const world = fakeWorld();
    await tellSlack(world, alarm());
    expect(world.logged).toEqual([]);
  });

  test.each(['it rings', '{"AlarmName":1}'])(
    'that is none (%s) is a failure that people see',
    async (said) => {
      const { world, told } = worldWith();
      await expect(tellSlack(world, said)).rejects.toThrow('it is no alarm');
      expect(told).toEqual([]);
    },
  );
});
