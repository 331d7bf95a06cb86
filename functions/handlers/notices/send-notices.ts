import type { DynamoDBBatchResponse } from 'aws-lambda';
import * as z from 'zod';
import { inOrder } from '#functions/handlers/in-order.ts';
import { logger } from '#functions/platform/logger.ts';
import { openPost } from '#functions/platform/post/open-post.ts';
import { realWorld } from '#functions/platform/world.ts';
import { sendNotice } from '#functions/use-cases/notices/send-notice.ts';
import { NoticeId } from '#shared/ids.ts';

const world = realWorld(process.env, { post: openPost });
/** What a person sends who tries a notice again that became a dead letter. */
const Again = z.object({ noticeId: NoticeId });

/**
 * The table's stream: notices that were made. A record whose notice did not reach everybody is reported and delivered
 * again; whoever has got it does not get it again. `{ noticeId }` sends one that is left.
 */
export async function handler(event: unknown): Promise<DynamoDBBatchResponse> {
  const again = Again.safeParse(event).data;
  if (again !== undefined) {
    await sendNotice(world, again.noticeId);
    return { batchItemFailures: [] };
  }
  return inOrder(recordsIn(event), {
    act: ({ noticeId }) => sendNotice(world, noticeId),
    failed: ({ noticeId }, error) => logger.error('notice.not-everybody-reached', { noticeId, error }),
  });
}

const Records = z.object({
  Records: z.array(
    z.object({
      dynamodb: z.object({
        SequenceNumber: z.string().default(''),
        NewImage: z.object({ id: z.object({ S: z.string() }) }).optional(),
      }),
    }),
  ),
});

function recordsIn(event: unknown): readonly { readonly noticeId: NoticeId; readonly sequence: string }[] {
  return Records.parse(event).Records.flatMap(({ dynamodb }) => {
    const noticeId = NoticeId.safeParse(dynamodb.NewImage?.id.S).data;
    return noticeId === undefined ? [] : [{ noticeId, sequence: dynamodb.SequenceNumber }];
  });
}
