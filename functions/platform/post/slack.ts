import { outcomeOf } from '#functions/platform/post/outcome-of.ts';
import { postOnce } from '#functions/platform/post/post-once.ts';
import type { Outcome } from '#functions/ports/notices.ts';

const TIMEOUT_SECONDS = 5;
const HERE: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);

/**
 * Slack by its incoming webhook, whose address the secret holds; undefined where there is no secret. The address is a
 * password: whoever has it may write there, so it stands in no log and no error. It must be https, but on this machine.
 *
 * @see https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 */
export function slackFinder(
  secret: (name: string) => Promise<string | undefined>,
  name: string | undefined,
): () => Promise<((text: string) => Promise<Outcome>) | undefined> {
  return async () => {
    const written = name === undefined ? undefined : await secret(name);
    if (written === undefined) return undefined;
    const address = addressIn(written);
    const headers = { 'content-type': 'application/json' };
    return async (text) =>
      outcomeOf(
        await postOnce(
          address,
          { headers, body: JSON.stringify({ text }) },
          { timeoutSeconds: TIMEOUT_SECONDS },
        ),
      );
  };
}

function addressIn(written: string): URL {
  const address = URL.canParse(written.trim()) ? new URL(written.trim()) : undefined;
  const isSafe = address?.protocol === 'https:' || HERE.has(address?.hostname ?? '');
  if (address === undefined || !isSafe) throw new Error('The secret of Slack holds no https address');
  return address;
}
