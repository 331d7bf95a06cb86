import type { ApiClient } from '#infra/local/sample/api-client.ts';
import { runSampleQuarter } from '#infra/local/sample/run-sample-quarter.ts';
import { type LocalSystem, startLocalSystem } from '#test/support/local-system.ts';
import { sampleClient, tokensOf } from './sample-client.ts';

/** A system with the sample quarter in it, and who reads all of it. */
export type SampleSystem = LocalSystem & { readonly api: ApiClient };

/** Starts a system of its own and walks the sample quarter through it, saying each step. */
export async function startSample(log: (line: string) => void): Promise<SampleSystem> {
  const system = await startLocalSystem();
  const token = tokensOf(system.port);
  await runSampleQuarter({ url: system.url, token, log, webhookSecret: undefined });
  return { ...system, api: sampleClient(system.url, system.port) };
}
