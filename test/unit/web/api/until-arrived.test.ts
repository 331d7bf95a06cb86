import { describe, expect, test } from '@jest/globals';
import { ProblemError } from '#web/api/problem-error.ts';
import { untilArrived } from '#web/api/until-arrived.ts';

describe('untilArrived', () => {
  const late = new ProblemError({ type: 'urn:zamio:problem:upload.not-arrived', status: 409 });

  test('asks again while the file has not arrived', async () => {
    let asked = 0;
    const ask = async () => {
      asked += 1;
      if (asked < 3) throw late;
      return 'here';
    };

    await expect(untilArrived(ask, { pauseMs: 0 })).resolves.toBe('here');
    expect(asked).toBe(3);
  });

  test('gives up in the end, and at once for any other refusal', async () => {
    const refused = new ProblemError({ type: 'urn:zamio:problem:format.unsupported', status: 422 });
    let asked = 0;
    const failing = (error: Error) => async () => {
      asked += 1;
      throw error;
    };

    await expect(untilArrived(failing(late), { pauseMs: 0 })).rejects.toBe(late);
    expect(asked).toBe(15);
    await expect(untilArrived(failing(refused), { pauseMs: 0 })).rejects.toBe(refused);
    expect(asked).toBe(16);
  });
});
