import { describe, expect, test } from '@jest/globals';
import { growingFile } from '#functions/use-cases/statements/growing-file.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';

const AT = { bucket: 'exports', key: 'statement.csv' };

describe('growingFile', () => {
  test('gives a file up that the store has turned away, and the process goes on', async () => {
    const { files } = fakeWorld();
    const turnedAway = { ...files, putStream: () => Promise.reject(new Error('SlowDown')) };
    const file = growingFile({ files: turnedAway }, AT, 'text/csv');
    await file.write('a,b\n');

    await expect(file.close()).rejects.toThrow('SlowDown');
    await expect(file.abandon()).resolves.toBeUndefined();
  });

  test('leaves nothing where it is given up', async () => {
    const { files } = fakeWorld();
    const file = growingFile({ files }, AT, 'text/csv');
    await file.write('a,b\n');
    await file.abandon();

    expect(await files.read(AT)).toBeUndefined();
  });
});
