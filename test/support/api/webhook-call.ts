import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { Webhook } from 'standardwebhooks';
import { addressesFrom } from '#infra/local/addresses.ts';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import { WEBHOOK_SECRET } from '#infra/local/sample-quarter.ts';
import { paymentWebhook } from '#shared/contract/gateways.ts';
import type { Answer } from './answer.ts';
import { fresh } from './fresh.ts';
import type { Stage } from './stage.ts';

/** A gateway's message: signed as Standard Webhooks want it, unless something is given in its place. */
export type Message = {
  readonly body: string;
  readonly provider?: string;
  readonly id?: string;
  readonly at?: Date;
  readonly key?: string;
  /** What is sent instead of what was signed. */
  readonly sent?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The key that the local gateway signs with. */
export async function gatewayKey({ port }: Pick<Stage, 'port'>): Promise<string> {
  const client = new SecretsManagerClient({ ...LOCAL_CLIENT, endpoint: addressesFrom(port).services });
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: WEBHOOK_SECRET }));
  client.destroy();
  if (SecretString === undefined) throw new Error('The gateway has no key');
  return SecretString;
}

/** Sends a gateway's message. */
export async function callWebhook(stage: Stage, message: Message): Promise<Answer> {
  const { body, provider = 'standard', id = `msg-${fresh.word()}`, at = new Date() } = message;
  const key = message.key ?? (await gatewayKey(stage));
  return stage.nobody.ask(paymentWebhook, {
    params: { provider },
    raw: message.sent ?? body,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(key).sign(id, at, body),
      ...message.headers,
    },
  });
}
