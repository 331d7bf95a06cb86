import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { endWithThis } from '#infra/local/process/end-with-this.ts';

const CHILDREN = new Set<ChildProcess>();

/** Runs a program to its end, with more variables where it needs them; throws what it said when it fails. */
export function run(
  program: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((done, failed) => {
    const env = { ...process.env, ...variables };
    const child = spawn(program, [...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
    endWithThis(child);
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', failed);
    CHILDREN.add(child);
    child.on('close', (code) => {
      CHILDREN.delete(child);
      if (code === 0) done();
      else failed(new Error(Buffer.concat(said).toString('utf8').trim() || `${program} ended with ${code}`));
    });
  });
}

/** Ends the programs that still run, and waits until they have. */
export async function endRunning(): Promise<void> {
  const ends = [...CHILDREN].map((child) => once(child, 'close'));
  for (const child of CHILDREN) child.kill('SIGKILL');
  await Promise.all(ends);
}
