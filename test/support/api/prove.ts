import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Answer, codeOf } from './answer.ts';
import { expectProblem } from './expect-problem.ts';
import { type Proof, statusOf } from './proof.ts';
import { type Stage, startStage } from './stage.ts';

/** The first start after a change of the product assembles it anew. */
const PATIENCE_MS = 150_000;

/** Starts one system for a test file; the stage is there once its tests run. */
export function stageFor(): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await startStage();
  }, PATIENCE_MS);
  afterAll(() => stage?.end());
  return () => {
    if (stage === undefined) throw new Error('The stage is there in tests only');
    return stage;
  };
}

/**
 * A test for each proof: what it brings about is the outcome that it names, in the shape that the contract declares. Proofs
 * that mostly wait, each in a territory of its own, are brought about several at once, in their order.
 */
export function prove(
  proofs: readonly Proof[],
  stage: () => Stage,
  { atOnce = 1 }: { readonly atOnce?: number } = {},
): void {
  const act = severalAtOnce(proofs, atOnce);
  test.each(
    proofs.map((proof) => ({
      name: `${proof.route.method} ${proof.route.path} ${statusOf(proof)} ${proof.words}`,
      proof,
    })),
  )('$name', async ({ proof }) => {
    expectOutcome(proof, await act(proof, stage()));
  });
}

/**
 * Answers what a proof brings about. The first that is asked for begins all: as many at once as were said, the next whenever
 * one has ended.
 */
function severalAtOnce(proofs: readonly Proof[], atOnce: number) {
  const outcomes = new Map<Proof, Promise<Answer>>();
  return (proof: Proof, stage: Stage): Promise<Answer> => {
    if (atOnce === 1) return proof.act(stage);
    if (outcomes.size === 0) {
      const lanes: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve());
      for (const [place, one] of proofs.entries()) {
        const lane = place % atOnce;
        const outcome = (lanes[lane] ?? Promise.resolve()).then(() => one.act(stage));
        // A proof that fails is told by its own test.
        lanes[lane] = outcome.catch(() => undefined);
        outcomes.set(one, outcome);
      }
    }
    return outcomes.get(proof) ?? Promise.reject(new Error('The proof is none of these'));
  };
}

function expectOutcome(proof: Proof, answer: Answer): void {
  if (proof.outcome === 'no-token') {
    expect(answer).toMatchObject({ status: 401, body: { message: 'Unauthorized' } });
    return;
  }
  if (proof.outcome !== 'reply') {
    expectProblem(answer, proof.outcome);
    return;
  }
  expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status: statusOf(proof) });
  if (answer.status === 302) expect(answer.headers.get('location')).toMatch(/^(https?:|\/)/);
  else expect(proof.route.reply.schema.safeParse(answer.body).error).toBeUndefined();
}
