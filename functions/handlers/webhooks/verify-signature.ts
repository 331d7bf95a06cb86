import { Webhook } from 'standardwebhooks';
import { Refusal } from '#shared/problems.ts';

type Message = { readonly payload: Buffer; readonly headers: Readonly<Record<string, string | undefined>> };

/**
 * Verifies a message by Standard Webhooks: an HMAC over id, timestamp and the bytes as they came, five minutes around now;
 * with any of the keys, while they rotate. Refuses with `webhook.bad-signature`.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function verifySignature(keys: readonly string[], { payload, headers }: Message): void {
  const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value ?? '']));
  for (const key of keys) {
    try {
      new Webhook(key).verify(payload, given);
      return;
    } catch (error) {
      // The signature is right but the bytes are not JSON, which reading the request refuses.
      if (error instanceof SyntaxError) return;
      // The next key may be the one it was signed with.
    }
  }
  throw new Refusal('webhook.bad-signature');
}
