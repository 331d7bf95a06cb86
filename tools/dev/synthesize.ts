import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Entries } from '#infra/bundle.ts';
import { endWithThis } from '#infra/local/process/end-with-this.ts';

export type Asked = { readonly folder: string; readonly codeFolder: string };
/** A template of the present sources, and the functions that it has. */
export type Made = { readonly folder: string; readonly entries: Entries };
type Answer = { readonly made?: Made; readonly problem?: string };

/** Makes the template again and again. */
export type Synthesize = {
  /** Rejects with what is wrong with the sources. */
  readonly make: () => Promise<Made>;
  readonly end: () => void;
};

/** Each round leaves some megabytes of old modules behind in the child. */
const ROUNDS_PER_CHILD = 100;

/** Synthesizes below a folder, in a child process; one that has ended is replaced at the next time. */
export function synthesizer(home: string): Synthesize {
  let child: ChildProcess | undefined;
  let round = 0;
  rmSync(home, { recursive: true, force: true });
  return {
    make: async () => {
      if (round % ROUNDS_PER_CHILD === 0) child?.kill();
      if (child?.connected !== true || child.killed) child = start();
      round += 1;
      const folder = path.join(home, String(round));
      const { made, problem } = await ask(child, { folder, codeFolder: path.join(home, 'code') });
      if (made === undefined) throw new Error(problem ?? 'Synthesis said nothing');
      rmSync(path.join(home, String(round - 1)), { recursive: true, force: true });
      return made;
    },
    end: () => child?.kill(),
  };
}

async function ask(child: ChildProcess, asked: Asked): Promise<Answer> {
  const answered = new AbortController();
  const { signal } = answered;
  const answer = once(child, 'message', { signal }).then(([said]): Answer => said);
  const end = once(child, 'exit', { signal }).then(
    ([code]): Answer => ({ problem: `Synthesis ended with ${code}` }),
  );
  child.send(asked);
  return Promise.race([answer, end]).finally(() => answered.abort());
}

/**
 * Turns off CDK's check of the template against CloudFormation's schemas, which takes seconds; `npm test` and a
 * deployment do it.
 */
function start(): ChildProcess {
  const child = fork(path.join(import.meta.dirname, 'synthesis.ts'), {
    env: { ...process.env, CDK_VALIDATION: 'false' },
    execArgv: [],
  });
  endWithThis(child);
  return child;
}
