import { describe, expect, test } from '@jest/globals';
import { ProblemError } from '#web/api/problem-error.ts';
import { placeErrors, unplacedErrors } from '#web/forms/place-errors.ts';

type Values = { stationId: string; name: string; fee: { percent: string } };
const FIELDS = ['stationId', 'name', 'fee.percent'] as const;

function placed(error: Error) {
  const shown: [string, string | undefined, boolean | undefined][] = [];
  placeErrors<Values>(error, FIELDS, (field, { message }, options) =>
    shown.push([field, message, options?.shouldFocus]),
  );
  return shown;
}
const refusal = (errors: { path: string; message: string }[]) =>
  new ProblemError({ status: 422, type: 'urn:zamio:problem:request.invalid', errors });

describe('errors of the API about fields', () => {
  test('stand beside their fields, and the first of the form has the focus', () => {
    const error = refusal([
      { path: 'body.fee.percent', message: 'too high' },
      { path: 'name', message: 'too long' },
    ]);

    expect(placed(error)).toEqual([
      ['name', 'too long', true],
      ['fee.percent', 'too high', false],
    ]);
    expect(unplacedErrors(error, FIELDS)).toEqual([]);
  });

  test('of a part of what one field holds, or of the whole of which it holds a part, stand beside that field', () => {
    expect(placed(refusal([{ path: 'name.3.letter', message: 'odd' }]))).toEqual([['name', 'odd', true]]);
    expect(placed(refusal([{ path: 'fee', message: 'missing' }]))).toEqual([
      ['fee.percent', 'missing', true],
    ]);
  });

  test('that no field shows are left to be said', () => {
    const error = refusal([{ path: 'colour', message: 'unknown' }]);

    expect(placed(error)).toEqual([]);
    expect(unplacedErrors(error, FIELDS)).toEqual([{ path: 'colour', message: 'unknown' }]);
  });

  test('are told by the code where the refusal is about one field and names none, and the whole is said as well', () => {
    const problem = { status: 409, title: 'A station with this id exists', detail: 'Use another id.' };
    const error = new ProblemError({ ...problem, type: 'urn:zamio:problem:station.taken' });

    expect(placed(error)).toEqual([['stationId', 'A station with this id exists', true]]);
    expect(unplacedErrors(error, FIELDS)).toBeUndefined();
  });
});
