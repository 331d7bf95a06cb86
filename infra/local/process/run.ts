import { spawn } from 'node:child_process';

const CHILDREN = new Set<number>();

/** Runs a program to its end, with more variables where it needs them; throws what it said when it fails. */
export function run(
  program: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((done, failed) => {
    const env = { ...process.env, ...variables };
    const child = spawn(program, [...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', failed);
    if (child.pid !== undefined) CHILDREN.add(child.pid);
    child.on('close', (code) => {
      if (child.pid !== undefined) CHILDREN.delete(child.pid);
      if (code === 0) done();
      else failed(new Error(Buffer.concat(said).toString('utf8').trim() || `${program} ended with ${code}`));
    });
  });
}

/** Ends the programs that still run. */
export function endRunning(): void {
  for (const pid of CHILDREN) process.kill(pid, 'SIGKILL');
}
