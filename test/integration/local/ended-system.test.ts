import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { alive, type Descendant, descendantsOf } from '#test/support/descendants.ts';
import { freeBlock } from '#test/support/free-block.ts';
import { eventually } from './eventually.ts';

/** As long as an end may take; a kill is seen sooner. */
const END_MS = 6000;
const folder = mkdtempSync(path.join(tmpdir(), 'zamio-ended-'));
const data = path.join(folder, 'data');
const port = await freeBlock();
let system: ChildProcess;
let said: string;
afterAll(() => {
  system.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a system, and waits until something is to be seen of it. Gives the processes below it by then. */
async function startUntil(
  isThere: (below: readonly Descendant[]) => boolean,
  options: readonly string[] = [],
): Promise<readonly Descendant[]> {
  const place = ['--port', String(port), '--data', data];
  system = spawn(process.execPath, ['infra/local/start.ts', ...place, ...options]);
  said = '';
  for (const stream of [system.stdout, system.stderr]) {
    stream?.on('data', (text: Buffer) => {
      said += text.toString('utf8');
    });
  }
  for (let look = 0; look < 3; look += 1) {
    const below = await eventually(async () => {
      const found = descendantsOf(system.pid ?? 0);
      return isThere(found) ? found : undefined;
    }).catch(() => undefined);
    if (below !== undefined) return below;
  }
  throw new Error(`It was not seen:\n${said}`);
}

/** Ends it, and gives its exit code. Fails where that takes long or leaves a process. */
async function endedBy(signal: NodeJS.Signals, below: readonly Descendant[]): Promise<number | null> {
  const exit = new Promise<number | null>((done) => system.once('exit', done));
  const before = performance.now();
  system.kill(signal);
  const code = await exit;
  await eventually(async () => (alive(below).length === 0 ? true : undefined));
  expect(performance.now() - before).toBeLessThan(END_MS);
  return code;
}
const halfMade = () => readdirSync('build/assemblies').filter((name) => name.endsWith(`.${system.pid}`));

describe('a system that is ended', () => {
  test('while it is synthesized leaves no process, lock or half a template', async () => {
    // Sources that nobody has had before.
    const standIn = path.join(folder, 'stand-in.ts');
    copyFileSync('test/support/functions/stand-in.ts', standIn);
    const below = await startUntil(
      (found) => halfMade().length > 0 && found.some(({ command }) => command.includes('infra/app.ts')),
      ['--no-sample', '--stand-in', standIn],
    );
    expect(await endedBy('SIGINT', below)).toBe(0);
    expect([halfMade(), readdirSync(data).includes('run.json')]).toEqual([[], false]);
    expect(said).not.toMatch(/error|at /i);
  }, 100_000);

  test('by a kill in the middle of the sample quarter takes all its processes with it', async () => {
    const below = await startUntil(() => /ready[\s\S]*\n.*(works|repertoire|plays|ASCAP)/i.test(said));
    expect(below.some(({ command }) => command.includes('dynoxide'))).toBe(true);
    expect(await endedBy('SIGKILL', below)).toBeNull();
    expect(readFileSync(path.join(data, 'run.json'), 'utf8')).toContain(`"pid":${system.pid}`);
  }, 100_000);

  test('starts again on the same data, and may be ended as soon as its engine answers', async () => {
    const below = await startUntil(() => said.includes('DynamoDB  '));
    expect(await endedBy('SIGTERM', below)).toBe(0);
    expect(readdirSync(data)).not.toContain('run.json');
  }, 100_000);

  test('while it runs is ended by the hang-up of its terminal', async () => {
    const below = await startUntil(() => said.includes(' ready '));
    const { status } = await fetch(`http://127.0.0.1:${port}/api/health`);
    expect(status).toBe(200);
    expect(await endedBy('SIGHUP', below)).toBe(0);
  }, 100_000);
});
