import { addressesFrom } from '#infra/local/addresses.ts';
import { ApiClient } from '#infra/local/sample/api-client.ts';
import { runSampleQuarter } from '#infra/local/sample/run-sample-quarter.ts';
import { type LocalSystem, startLocalSystem } from '#test/support/local-system.ts';

/** A system with the sample quarter in it, and who reads all of it. */
export type SampleSystem = LocalSystem & { readonly api: ApiClient };

/** Starts a system of its own and walks the sample quarter through it, saying each step. */
export async function startSample(log: (line: string) => void): Promise<SampleSystem> {
  const system = await startLocalSystem();
  const { signIn } = addressesFrom(system.port);
  const token = async (role: string, user: string) => {
    const answer = await fetch(`${signIn}/token-for`, {
      method: 'POST',
      body: JSON.stringify({ role, user }),
    });
    return answer.text();
  };
  const options = { url: system.url, token };
  await runSampleQuarter({ ...options, log, webhookSecret: undefined });
  return { ...system, api: new ApiClient(options) };
}
