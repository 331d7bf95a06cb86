import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { codeOf } from '#infra/local/process/faults.ts';
import { readJsonFile, writeAtomically } from '#infra/local/state/atomic-file.ts';

/** In the command line of `npm start` and of `npm run dev`. */
const OURS = /infra\/local\/|tools\/dev\//;
const MOST_LOOKS = 100;
const PAUSE_MS = 20;

const Run = z.object({ pid: z.int(), children: z.array(z.object({ pid: z.int(), program: z.string() })) });
type Run = z.infer<typeof Run>;

/** A data folder that is taken: `own` notes a process that is to end with this one, in the place of those that have. */
export type RunFile = { readonly own: (pid: number, program: string) => void; readonly end: () => void };

/**
 * Takes a data folder for this process. Processes that a killed run left behind are ended first; if a run is still
 * alive it is left alone and its folder is refused.
 */
export async function takeFolder(folder: string): Promise<RunFile> {
  const file = path.join(folder, 'run.json');
  const before = Run.safeParse(readJsonFile(file));
  if (before.success) await endOrphans(before.data, folder);
  let run: Run = { pid: process.pid, children: [] };
  writeAtomically(file, JSON.stringify(run));
  return {
    own: (pid, program) => {
      const left = run.children.filter((child) => commandOf(child.pid).includes(child.program));
      run = { ...run, children: [...left, { pid, program }] };
      writeAtomically(file, JSON.stringify(run));
    },
    end: () => rmSync(file, { force: true }),
  };
}

async function endOrphans(run: Run, folder: string): Promise<void> {
  if (run.pid !== process.pid && OURS.test(commandOf(run.pid))) {
    throw new Error(`A local system is running on ${folder} already (process ${run.pid}); stop it first`);
  }
  for (const { pid, program } of run.children) {
    if (!commandOf(pid).includes(program)) continue;
    kill(pid);
    for (let looks = 0; looks < MOST_LOOKS && commandOf(pid) !== ''; looks += 1) await wait(PAUSE_MS);
  }
}

/** It may end by itself in the same moment: it ends with the run that is gone. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

/** The command line of a process, empty if it is gone. Process ids are reused, so an id alone proves nothing. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
