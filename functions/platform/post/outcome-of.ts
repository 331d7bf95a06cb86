import type { Reply } from '#functions/platform/post/post-once.ts';
import type { Outcome } from '#functions/ports/notices.ts';

/** Somebody in between gave up waiting: what stands behind may have taken it. */
const GAVE_UP: ReadonlySet<number> = new Set([408, 504]);

/** What a reply says of something that was sent: taken, turned away, or not known. */
export function outcomeOf(reply: Reply): Outcome {
  if (reply === 'never-left') return 'not-sent';
  if (reply === 'broken-off' || GAVE_UP.has(reply.status)) return 'unknown';
  return reply.status >= 200 && reply.status < 300 ? 'sent' : 'not-sent';
}
