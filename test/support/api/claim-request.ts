import { createHash } from 'node:crypto';
import { idempotencyStore } from '#functions/store/idempotency.ts';
import type { Route } from '#shared/contract/route.ts';
import type { Asked } from './caller.ts';
import type { Stage } from './stage.ts';

const now = Date.now();
const MINUTE_MS = 60_000;
export const IN_A_MINUTE = new Date(now + MINUTE_MS).toISOString();
export const A_MINUTE_AGO = new Date(now - MINUTE_MS).toISOString();

type Claimed = {
  readonly route: Route;
  readonly asked: Asked;
  readonly key: string;
  readonly leaseUntil: string;
};

/**
 * Leaves an Idempotency-Key of Admin's as a function leaves it that took the request and has not answered, because it
 * still runs or has crashed.
 */
export async function claimRequest(
  { table }: Stage,
  { route, asked, key, leaseUntil }: Claimed,
): Promise<void> {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name) => asked.params?.[name] ?? '');
  const fingerprint = createHash('sha256')
    .update(`${route.method} ${route.path} ${path}?\n`)
    .update(asked.body === undefined ? '' : JSON.stringify(asked.body))
    .digest('hex');
  const owner = 'job_of-another-function';
  const ttl = Math.floor(now / 1000) + 86_400;
  const record = { actor: 'admin-1', requestKey: key, fingerprint, owner, leaseUntil, answer: null, ttl };
  if (!(await idempotencyStore(table).claim(record, new Date(now).toISOString())))
    throw new Error(`the key ${key} is in use`);
}
