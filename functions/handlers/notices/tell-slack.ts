import type { SNSEvent } from 'aws-lambda';
import { openPost } from '#functions/platform/post/open-post.ts';
import { realWorld } from '#functions/platform/world.ts';
import { tellSlack } from '#functions/use-cases/notices/tell-slack.ts';

const world = realWorld(process.env, { post: openPost });

/** The topic of alarms: each is told in Slack, where that is configured. */
export async function handler(event: SNSEvent): Promise<void> {
  for (const { Sns } of event.Records) await tellSlack(world, Sns.Message);
}
