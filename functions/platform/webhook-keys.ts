import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { World } from '#functions/use-cases/world.ts';

const KEEP_MS = 300_000;

/** Reads a gateway's keys from Secrets Manager, newest first, separated by spaces; remembered for five minutes. */
export function secretKeys(client: SecretsManagerClient, prefix: string): World['webhookKeys'] {
  const kept = new Map<string, { readonly keys: readonly string[] | undefined; readonly until: number }>();
  return async (provider) => {
    const known = kept.get(provider);
    if (known !== undefined && performance.now() < known.until) return known.keys;
    const keys = await readKeys(client, `${prefix}/${provider}`);
    kept.set(provider, { keys, until: performance.now() + KEEP_MS });
    return keys;
  };
}

async function readKeys(client: SecretsManagerClient, name: string): Promise<readonly string[] | undefined> {
  try {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: name }));
    return (SecretString ?? '').split(/\s+/).filter((key) => key !== '');
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}
