import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { alive, type Descendant, descendantsOf } from '#test/support/descendants.ts';
import { freeBlock } from '#test/support/free-block.ts';
import { eventually } from './eventually.ts';

/** As long as an end may take. */
const END_MS = 6000;
let port: number;
let folder: string;
let program: ChildProcess;
let said: string;
let exit: Promise<number | null>;
beforeEach(async () => {
  port = await freeBlock();
  folder = mkdtempSync(path.join(tmpdir(), 'zamio-ending-'));
});
afterEach(() => {
  program.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the program with what it is told to do, and waits until it is up and so many processes are below it. */
async function begin(
  told: readonly string[],
  processes = 0,
  launcher: readonly string[] = [],
): Promise<readonly Descendant[]> {
  const args = [...launcher, 'test/support/ending-program.ts', String(port), folder, ...told];
  program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  said = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream?.on('data', (text: Buffer) => {
      said += text.toString('utf8');
    });
  }
  exit = new Promise((done) => program.once('exit', done));
  return eventually(async () => {
    const below = descendantsOf(program.pid ?? 0);
    return said.includes('up\n') && below.length >= processes ? below : undefined;
  });
}
/** Its exit code, and how long it took. */
async function ended(): Promise<{ readonly code: number | null; readonly tookMs: number }> {
  const before = performance.now();
  return { code: await exit, tookMs: performance.now() - before };
}
const ask = async (milliseconds: number) => (await fetch(`http://127.0.0.1:${port}/${milliseconds}`)).text();

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s', (signal) => {
  test('leaves no program that ran, and no folder half made', async () => {
    const below = await begin(['child'], 2);
    program.kill(signal);
    expect((await ended()).code).toBe(0);
    expect(alive(below)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a program that ends', () => {
  test('in the middle of the site’s build leaves nothing of it', async () => {
    const below = await begin(['site'], 2);
    await eventually(async () => (readdirSync(folder).length > 0 ? true : undefined));
    await wait(500);
    program.kill('SIGTERM');
    expect((await ended()).code).toBe(0);
    expect(alive(below)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('finishes what it answers, and takes one Ctrl-C that comes twice for one', async () => {
    await begin([]);
    const answer = ask(1000);
    await wait(200);
    program.kill('SIGINT');
    program.kill('SIGINT');
    await wait(100);
    program.kill('SIGINT');
    expect(await answer).toBe('answered');
    const { code, tookMs } = await ended();
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(1000);
  });

  test('ends within seconds, whatever is held open and whatever does not end', async () => {
    const below = await begin(['stubborn', 'child'], 2);
    const held = connect(port, '127.0.0.1');
    held.on('error', () => undefined);
    held.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nabc');
    void ask(60_000).catch(() => undefined);
    await wait(200);
    program.kill('SIGTERM');
    const { code, tookMs } = await ended();
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(END_MS);
    expect(alive(below)).toEqual([]);
  });

  test('ends at once at the second Ctrl-C, and still leaves nothing', async () => {
    const below = await begin(['stubborn', 'child'], 2);
    void ask(60_000).catch(() => undefined);
    await wait(200);
    program.kill('SIGINT');
    await wait(700);
    program.kill('SIGINT');
    const { code, tookMs } = await ended();
    expect(code).toBe(130);
    expect(tookMs).toBeLessThan(1000);
    await eventually(async () => (alive(below).length === 0 ? true : undefined));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('ends with its terminal, and with the program that started it', async () => {
    await begin(['chatty']);
    program.stdout?.destroy();
    expect((await ended()).code).toBe(0);
    await begin([]);
    program.disconnect();
    expect((await ended()).code).toBe(0);
  });

  test('ends with its launcher, where npm runs on an older Node', async () => {
    const older = `Object.defineProperty(process, 'versions', { value: { node: '20.11.0' } })`;
    const launcher = ['--import', `data:text/javascript,${older}`, 'infra/local/launch.mjs'];
    for (const [signal, code] of [
      ['SIGTERM', 0],
      ['SIGKILL', null],
    ] as const) {
      const below = await begin(['child'], 3, launcher);
      program.kill(signal);
      expect((await ended()).code).toBe(code);
      await eventually(async () => (alive(below).length === 0 ? true : undefined));
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  test('that is killed takes its programs with it, and the next one deletes what it left', async () => {
    const below = await begin(['child'], 2);
    program.kill('SIGKILL');
    await exit;
    const before = performance.now();
    await eventually(async () => (alive(below).length === 0 ? true : undefined));
    expect(performance.now() - before).toBeLessThan(3000);
    expect(readdirSync(folder)).toEqual([`made.${program.pid}`]);
    const killed = program.pid;
    await begin(['child'], 2);
    expect(existsSync(path.join(folder, `made.${killed}`))).toBe(false);
  });
});

describe('an error that nobody catches', () => {
  test('is said and outlived where the disk is full', async () => {
    await begin(['full', 'full']);
    expect(await ask(0)).toBe('answered');
    expect(said.match(/^!.*$/gm)).toEqual([
      '! No space is left on the disk for /data/file. Free some, or start with --data on another disk',
    ]);
  });

  test('ends the program with 1 where it is a mistake, and leaves nothing', async () => {
    const below = await begin(['child', 'mistake']);
    expect((await ended()).code).toBe(1);
    expect(said).toContain('Error: a mistake of ours\n    at ');
    expect(alive(below)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a server that was closed is opened again, and that is said', async () => {
  await begin([]);
  await fetch(`http://127.0.0.1:${port}/close`, { headers: { connection: 'close' } });
  expect(await eventually(() => ask(0))).toBe('answered');
  expect(said).toContain(`! http://127.0.0.1:${port} was closed and is opened again\n`);
});
