import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { readJsonFile, writeAtomically } from '#infra/local/state/atomic-file.ts';
import { nameOfArn } from '#infra/local/template/names.ts';

const Execution = z.object({
  machineArn: z.string(),
  name: z.string(),
  input: z.unknown(),
  status: z.enum(['RUNNING', 'SUCCEEDED', 'FAILED']),
  startedAt: z.string(),
  finishedAt: z.string().optional(),
  error: z.string().optional(),
});
export type Execution = z.infer<typeof Execution>;
type Start = Pick<Execution, 'machineArn' | 'name' | 'input'>;

/** A name that was used before, with another input or by an execution that has ended. */
export class ExecutionAlreadyExists extends Error {
  override readonly name = 'ExecutionAlreadyExists';
}

export type Executions = {
  /** Starts an execution unless the same one is running; it is on disk before this returns. */
  readonly start: (asked: Start) => Execution;
  /** Runs again, from its input, what a killed run left running: every task is idempotent. */
  readonly resume: () => number;
};

/** The executions of a data folder. `run` runs one to its end and rejects when it fails. */
export function keepExecutions(
  folder: string,
  run: (execution: Execution) => Promise<unknown>,
  say: (line: string) => void,
): Executions {
  const kept = path.join(folder, 'state', 'executions');
  mkdirSync(kept, { recursive: true });
  const fileOf = ({ machineArn, name }: Start) => path.join(kept, `${nameOfArn(machineArn)}.${name}.json`);
  const write = (execution: Execution) => writeAtomically(fileOf(execution), JSON.stringify(execution));

  const drive = async (execution: Execution): Promise<void> => {
    const error = await run(execution).then(
      () => undefined,
      (reason: unknown) => String(reason),
    );
    const finishedAt = new Date().toISOString();
    if (error === undefined) return write({ ...execution, status: 'SUCCEEDED', finishedAt });
    write({ ...execution, status: 'FAILED', finishedAt, error });
    say(`! ${nameOfArn(execution.machineArn)} ${execution.name}: ${error}`);
  };
  return {
    start: (asked) => {
      const before = Execution.safeParse(readJsonFile(fileOf(asked)));
      if (before.success) {
        const same = JSON.stringify(before.data.input) === JSON.stringify(asked.input);
        if (same && before.data.status === 'RUNNING') return before.data;
        throw new ExecutionAlreadyExists(`Execution Already Exists: '${asked.name}'`);
      }
      const execution: Execution = { ...asked, status: 'RUNNING', startedAt: new Date().toISOString() };
      write(execution);
      void drive(execution);
      return execution;
    },
    resume: () => {
      const running = readdirSync(kept)
        .map((file) => Execution.safeParse(readJsonFile(path.join(kept, file))))
        .flatMap((read) => (read.success && read.data.status === 'RUNNING' ? [read.data] : []));
      for (const execution of running) void drive(execution);
      return running.length;
    },
  };
}
