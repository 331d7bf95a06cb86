import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { readJsonFile, writeAtomically } from '#infra/local/state/atomic-file.ts';
import { nameOfArn } from '#infra/local/template/names.ts';
import { type End, endOf } from '#infra/local/workflows/end-of.ts';

const Execution = z.object({
  machineArn: z.string(),
  name: z.string(),
  input: z.unknown(),
  status: z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']),
  startedAt: z.string(),
  finishedAt: z.string().optional(),
  error: z.string().optional(),
  cause: z.string().optional(),
});
export type Execution = z.infer<typeof Execution>;
type Start = Pick<Execution, 'machineArn' | 'name' | 'input'>;

/** A name that was used before, with another input or by an execution that has ended. */
export class ExecutionAlreadyExists extends Error {
  override readonly name = 'ExecutionAlreadyExists';
}

/** An execution that runs: `result` rejects when it fails, takes too long or is aborted. */
export type Running = { readonly result: Promise<unknown>; readonly abort: () => void };

export type Executions = {
  /**
   * Starts an execution; it is on disk before this returns. The same one again, while it runs, is that one. A name with
   * another input, or of an execution that has ended, is taken: for 90 days after its end.
   *
   * @throws ExecutionAlreadyExists
   * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html
   */
  readonly start: (asked: Start) => Execution;
  /** Aborts a running execution. Gives `undefined` for one that was never started; one that has ended stays as it is. */
  readonly stop: (executionArn: string, why: Pick<End, 'error' | 'cause'>) => Execution | undefined;
  /** Runs again, from its input, what a killed run left running: every task is idempotent. */
  readonly resume: () => number;
};

const NAME_IS_KEPT_MS = 90 * 24 * 60 * 60 * 1000;

type Props = {
  readonly folder: string;
  readonly run: (execution: Execution) => Running;
  /** Told of each execution that ended badly before it says so itself: a kill in between tells again. */
  readonly ended: (execution: Execution) => void;
  readonly say: (line: string) => void;
};

/** The executions of a data folder. */
export function keepExecutions({ folder, run, ended, say }: Props): Executions {
  const kept = path.join(folder, 'state', 'executions');
  mkdirSync(kept, { recursive: true });
  const fileOf = ({ machineArn, name }: Pick<Start, 'machineArn' | 'name'>) =>
    path.join(kept, `${nameOfArn(machineArn)}.${name}.json`);
  const write = (execution: Execution) => writeAtomically(fileOf(execution), JSON.stringify(execution));
  const read = (file: string) => Execution.safeParse(readJsonFile(file)).data;
  const running = new Map<string, { readonly abort: () => void; why: Pick<End, 'error' | 'cause'> }>();

  const drive = async (execution: Execution): Promise<void> => {
    const at = fileOf(execution);
    const { result, abort } = begin(run, execution);
    const control = { abort, why: {} };
    running.set(at, control);
    const end = await endOf(result);
    running.delete(at);
    const over = {
      ...execution,
      ...end,
      ...(end.status === 'ABORTED' && control.why),
      finishedAt: new Date().toISOString(),
    };
    if (over.status !== 'SUCCEEDED') ended(over);
    write(over);
    if (over.status === 'SUCCEEDED') return;
    say(`! ${nameOfArn(execution.machineArn)} ${execution.name}: ${over.status} ${over.error ?? ''}`);
  };
  return {
    start: (asked) => {
      const before = read(fileOf(asked));
      if (before !== undefined && !isForgotten(before)) {
        const same = JSON.stringify(before.input) === JSON.stringify(asked.input);
        if (same && before.status === 'RUNNING') return before;
        throw new ExecutionAlreadyExists(`Execution Already Exists: '${asked.name}'`);
      }
      const execution: Execution = { ...asked, status: 'RUNNING', startedAt: new Date().toISOString() };
      write(execution);
      void drive(execution);
      return execution;
    },
    stop: (executionArn, why) => {
      const [machine = '', name = ''] = executionArn.split(':execution:')[1]?.split(':') ?? [];
      const at = fileOf({ machineArn: machine, name });
      const control = running.get(at);
      if (control !== undefined) {
        control.why = why;
        control.abort();
      }
      return read(at);
    },
    resume: () => {
      const files = readdirSync(kept).filter((file) => file.endsWith('.json'));
      const open = files.flatMap((name) => {
        const file = path.join(kept, name);
        const execution = read(file);
        if (execution === undefined)
          say(`! ${file} is damaged and left out: cancel its job, and post it again`);
        return execution?.status === 'RUNNING' ? [execution] : [];
      });
      for (const execution of open) void drive(execution);
      return open.length;
    },
  };
}

const isForgotten = ({ finishedAt }: Execution): boolean =>
  finishedAt !== undefined && Date.now() - Date.parse(finishedAt) > NAME_IS_KEPT_MS;

/** A machine that cannot even begin fails like one that fails. */
function begin(run: Props['run'], execution: Execution): Running {
  try {
    return run(execution);
  } catch (error) {
    return { result: Promise.reject(error), abort: () => undefined };
  }
}
