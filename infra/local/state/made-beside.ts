import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { codeOf } from '#infra/local/process/faults.ts';

type Making = {
  readonly make: (beside: string) => Promise<void>;
  /** What becomes of a folder that is there by then. */
  readonly old: 'replaced' | 'kept';
};

/**
 * Makes a folder in another one beside it, which then takes its place: what is there is always whole. Nothing is left
 * beside it where this fails or the process ends, and what a killed one left is deleted.
 */
export async function madeBeside(folder: string, { make, old }: Making): Promise<void> {
  const beside = path.resolve(`${folder}.${process.pid}`);
  const forget = (): void => rmSync(beside, { recursive: true, force: true });
  forgetLeft(path.dirname(beside));
  mkdirSync(beside, { recursive: true });
  process.once('exit', forget);
  try {
    await make(beside);
    if (old === 'kept' && existsSync(folder)) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  } finally {
    process.off('exit', forget);
    forget();
  }
}

/** What processes that are gone have left half made. */
function forgetLeft(home: string): void {
  if (!existsSync(home)) return;
  for (const name of readdirSync(home)) {
    const [, pid] = /\.(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) {
      rmSync(path.join(home, name), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
