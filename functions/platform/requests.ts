import type { RealWorld } from '#functions/platform/world.ts';
import type { World } from '#functions/ports/world.ts';
import { type IdempotencyRecord, idempotencyStore } from '#functions/store/idempotency.ts';
import { commit } from '#functions/store/table/commit.ts';

/** Longer than a request may take, so that an owner whose lease is over cannot be running any more. */
const LEASE_MS = 12_000;
const KEEP_DAYS = 7;
export type Answer = { readonly status: number; readonly body: string };
type Request = { readonly actor: string; readonly requestKey: string; readonly fingerprint: string };

/** Whether a request is to be carried out, was answered already, runs elsewhere, or misuses its key. */
export type Begun =
  | {
      readonly state: 'mine';
      readonly world: World;
      readonly keep: (answer: Answer) => Promise<void>;
      readonly giveUp: () => Promise<void>;
    }
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'running' }
  | { readonly state: 'key-reused' };

/**
 * Begins a request that came with an Idempotency-Key. The world that it gets writes the answer in the transaction of
 * the change itself; an owner whose lease is over is taken over, and can then commit nothing any more.
 */
export async function beginRequest(
  world: RealWorld,
  asked: Request,
  encode: (answer: unknown) => Answer,
): Promise<Begun> {
  const store = idempotencyStore(world.table);
  const now = Date.parse(world.clock.now());
  const record: IdempotencyRecord = {
    ...asked,
    owner: world.ids.make('job'),
    leaseUntil: new Date(now + LEASE_MS).toISOString(),
    answer: null,
    ttl: Math.floor(now / 1000) + KEEP_DAYS * 86_400,
  };
  const before = await store.find(asked.actor, asked.requestKey);
  if (before !== undefined && before.fingerprint !== asked.fingerprint) return { state: 'key-reused' };
  if (before?.answer != null) return { state: 'answered', answer: before.answer };
  if (!(await store.claim(record, world.clock.now()))) return { state: 'running' };

  const kept = (answer: Answer): IdempotencyRecord => ({ ...record, answer: { ...answer } });
  return {
    state: 'mine',
    world: {
      ...world,
      commit: (decision) =>
        commit(world.table, decision, {
          at: world.clock.now(),
          answer:
            decision.answer === undefined ? undefined : store.answerParams(kept(encode(decision.answer))),
        }),
    },
    keep: async (answer) => void (await store.answer(kept(answer))),
    giveUp: async () => void (await store.answer({ ...record, leaseUntil: world.clock.now() })),
  };
}
