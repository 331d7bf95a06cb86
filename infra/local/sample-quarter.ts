import type { Place } from '#infra/local/compute.ts';
import { runSampleQuarter } from '#infra/local/sample/run-sample-quarter.ts';
import type { Secrets } from '#infra/local/secrets/secrets.ts';

/** As the local system names what the template gives no name. */
export const WEBHOOK_SECRET = 'standardwebhookkey';

/** Loads the sample quarter through the public API, so that an empty store has something to show. */
export async function sampleQuarter({ addresses, say }: Place, secrets: Secrets): Promise<void> {
  try {
    await runSampleQuarter({
      url: addresses.site,
      token: (role, user) => tokenFor(addresses.signIn, { role, user }),
      log: say,
      webhookSecret: `whsec_${secrets(WEBHOOK_SECRET) ?? ''}`,
    });
  } catch (error) {
    say(`! the sample quarter stopped: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function tokenFor(signIn: string, identity: { role: string; user: string }): Promise<string> {
  const answer = await fetch(`${signIn}/token-for`, { method: 'POST', body: JSON.stringify(identity) });
  return answer.text();
}
