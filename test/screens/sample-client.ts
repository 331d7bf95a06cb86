import { addressesFrom } from '#infra/local/addresses.ts';
import { ApiClient } from '#infra/local/sample/api-client.ts';

/** Who reads all of a local system at a port, with tokens of its own sign-in. */
export function sampleClient(url: string, port: number): ApiClient {
  return new ApiClient({ url, token: tokensOf(port) });
}

/** Gives tokens as the local sign-in does, for a role and a user. */
export function tokensOf(port: number) {
  const { signIn } = addressesFrom(port);
  return async (role: string, user: string): Promise<string> => {
    const answer = await fetch(`${signIn}/token-for`, {
      method: 'POST',
      body: JSON.stringify({ role, user }),
    });
    return answer.text();
  };
}
