import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { addressesFrom, portOf } from '#infra/local/addresses.ts';
import { faultIn } from '#infra/local/process/faults.ts';
import { logInto } from '#infra/local/process/log-file.ts';
import { portTrouble } from '#infra/local/process/port-trouble.ts';
import { watchSpace } from '#infra/local/process/watch-space.ts';
import { putContent } from '#infra/local/s3/whole-files.ts';
import { makeSecrets } from '#infra/local/secrets/secrets.ts';
import { readState, writeAtomically } from '#infra/local/state/atomic-file.ts';
import { templateOf } from '#test/infra/iam/small-template.ts';
import { eventually } from './eventually.ts';

let folder: string;
let said: string[];
const say = (line: string): void => void said.push(line);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zamio-faults-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Whether this machine lets a small disk be made for a test. */
const canMount = ((): boolean => {
  const place = mkdtempSync(path.join(tmpdir(), 'zamio-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true });
  }
})();

test('a device that takes nothing more is named, on any machine', async () => {
  const writing = Promise.try(() => writeFileSync('/dev/full', 'x'));
  const error = await writing.catch((reason: unknown) => reason);
  expect(faultIn(error)).toMatch(/^No space is left on the disk for .+\. Free some, or start with --data on/);
});

(canMount ? describe : describe.skip)('a disk that is full', () => {
  let disk: string;
  beforeEach(() => {
    disk = path.join(folder, 'disk');
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]);
  });
  afterEach(() => {
    execFileSync('umount', [disk]);
  });
  const fill = () =>
    expect(() => writeFileSync(path.join(disk, 'filling'), Buffer.alloc(3_000_000))).toThrow();

  test('leaves a state file and an object as they were, and is named', async () => {
    const [state, object] = [path.join(disk, 'state.json'), path.join(disk, 'object')];
    writeAtomically(state, '"old"');
    await putContent(object, Buffer.from('old'));
    fill();
    const errors = [
      await putContent(object, Buffer.alloc(100_000)).catch((error: unknown) => error),
      await Promise.try(() => writeAtomically(state, 'x'.repeat(100_000))).catch((error: unknown) => error),
    ];
    expect(errors.map((error) => faultIn(error))).toEqual(
      Array(2).fill(
        expect.stringMatching(/^No space is left on the disk for .+\. Free some, or start with --data on/),
      ),
    );
    expect(readState(state, z.string())).toBe('old');
    expect(readdirSync(disk).toSorted()).toEqual(['filling', 'object', 'state.json']);
  });

  test('stops a log and not whoever writes it', async () => {
    const log = path.join(disk, 'logs', 'a.log');
    mkdirSync(path.dirname(log));
    fill();
    const lines = Readable.from(Array.from({ length: 200 }, () => Buffer.alloc(64_000)));
    logInto(log, [lines], say);
    await eventually(async () => (lines.readableEnded ? true : undefined));
    expect(said).toEqual([
      `! log            No space is left on the disk for ${log}. Free some, or start with --data on another disk`,
    ]);
  });

  test('is said before it is, and once; and so is room again', async () => {
    const end = watchSpace(disk, say, 10);
    await eventually(async () => said[0]);
    await new Promise((done) => setTimeout(done, 100));
    expect(said).toEqual([
      expect.stringMatching(
        /^! disk {11}\d MB are left on the disk for .+\. Free some, or start with --data/,
      ),
    ]);
    execFileSync('mount', ['-o', 'remount,size=100m', disk]);
    await eventually(async () => said[1]);
    expect(said[1]).toMatch(/^\d+ MB are left on the disk for /);
    end();
  });
});

describe('a damaged state file', () => {
  test('is named with what to do, and never written over', async () => {
    const file = path.join(folder, 'state', 'secrets.json');
    writeAtomically(file, '{"zamio/dev/slack": "https');
    expect(() => makeSecrets(templateOf({}), folder)).toThrow(
      `${file} is damaged. Mend it, or delete it and what it holds is made anew, or start with --data on another folder`,
    );
    expect(readFileSync(file, 'utf8')).toBe('{"zamio/dev/slack": "https');
    rmSync(file);
    makeSecrets(templateOf({}), folder);
    expect(readState(file, z.record(z.string(), z.string()))).toEqual({});
  });
});

test.each([
  [80, 'EACCES', 'Port 80 cannot be used: ports below 1024 are for root alone. Choose another with --port'],
  [4000, 'EADDRINUSE', 'Port 4000 cannot be used: another program listens on it. Choose another with --port'],
  [4000, 'EADDRNOTAVAIL', 'Port 4000 cannot be used: listen EADDRNOTAVAIL. Choose another with --port'],
])('a port %s that is refused with %s is named with what to do', (port, code, text) => {
  expect(portTrouble(port, Object.assign(new Error(`listen ${code}`), { code })).message).toBe(text);
});

test('port 80 is taken for what it is, and its address is what browsers make of it', () => {
  const { site, s3 } = addressesFrom(80);
  expect([site, portOf(site), s3, portOf(s3)]).toEqual(['http://127.0.0.1', 80, 'http://127.0.0.1:81', 81]);
});
