import { expect } from '@jest/globals';
import * as z from 'zod';
import type { Route } from '#shared/contract/route.ts';
import type { Caller } from './caller.ts';
import { answers, type Proof } from './proof.ts';
import type { Stage } from './stage.ts';

type Query = Readonly<Record<string, string>>;

/** A thing in a list, with queries that find it and queries that leave it out. */
export type Filtered = {
  readonly it: Readonly<Record<string, unknown>>;
  readonly by?: Caller;
  readonly params?: Readonly<Record<string, string>>;
  readonly finds: readonly [Query, ...Query[]];
  readonly leavesOut: readonly Query[];
};

const Items = z.object({ items: z.array(z.unknown()) });
const MOST = { limit: '200' };

/** Proves that the filters of a list narrow it, each by itself and all together. */
export function filters(route: Route, words: string, setUp: (stage: Stage) => Promise<Filtered>): Proof {
  return answers(route, `by its filters: ${words}`, async (stage) => {
    const { it, by = stage.viewer, params = {}, finds, leavesOut } = await setUp(stage);
    const itemsOf = async (query: Query) => {
      const answer = await by.ask(route, { params, query: { ...MOST, ...query } });
      return { answer, ...Items.parse(answer.body) };
    };
    for (const query of [...finds, Object.assign({}, ...finds)])
      expect((await itemsOf(query)).items).toContainEqual(expect.objectContaining(it));
    for (const query of leavesOut)
      expect((await itemsOf(query)).items).not.toContainEqual(expect.objectContaining(it));
    return (await itemsOf(finds[0])).answer;
  });
}
