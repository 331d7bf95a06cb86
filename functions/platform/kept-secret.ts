import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';

const KEEP_MS = 300_000;

/** Reads secrets by name and remembers each for five minutes, so that a rotated one is seen soon. Undefined where there is none. */
export function keptSecrets(client: SecretsManagerClient): (name: string) => Promise<string | undefined> {
  const kept = new Map<string, { readonly value: string | undefined; readonly until: number }>();
  return async (name) => {
    const known = kept.get(name);
    if (known !== undefined && performance.now() < known.until) return known.value;
    const value = await read(client, name);
    kept.set(name, { value, until: performance.now() + KEEP_MS });
    return value;
  };
}

async function read(client: SecretsManagerClient, name: string): Promise<string | undefined> {
  try {
    return (await client.send(new GetSecretValueCommand({ SecretId: name }))).SecretString ?? '';
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}
