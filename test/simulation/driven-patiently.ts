import { setTimeout as wait } from 'node:timers/promises';
import type { Addresses } from '#infra/local/addresses.ts';
import { ApiClient } from '#infra/local/sample/api-client.ts';
import { driveQuarter } from './drive-quarter.ts';

const PAUSE_MS = 200;

/**
 * Drives the quarter as a patient caller: where the system is away or busy, again from the beginning with the same keys,
 * for so long.
 */
export async function drivenPatiently(
  { site, signIn }: Addresses,
  patienceMs: number,
): Promise<Awaited<ReturnType<typeof driveQuarter>>> {
  const token = async (role: string, user: string) => {
    const body = JSON.stringify({ role, user });
    return (await fetch(`${signIn}/token-for`, { method: 'POST', body })).text();
  };
  for (const until = Date.now() + patienceMs; ; await wait(PAUSE_MS)) {
    try {
      return await driveQuarter(new ApiClient({ url: site, token }));
    } catch (error) {
      const isAway = !/answered 4|the job/.test(String(error));
      if (!isAway || Date.now() > until) throw error;
    }
  }
}
