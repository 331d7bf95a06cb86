import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diffLines } from '#web/lib/diff-lines.ts';
import { fieldWords } from '#web/lib/field-words.ts';
import { identifierOf } from '#web/lib/identifier-of.ts';
import { isDryRun } from '#web/lib/is-dry-run.ts';
import { ProblemError } from '#web/lib/problem-error.ts';
import { problemPlace } from '#web/lib/problem-place.ts';
import { societyWords } from '#web/lib/society-words.ts';
import { untilArrived } from '#web/lib/until-arrived.ts';

describe('what an ingestion changed, line by line', () => {
  test('what both have stays, what went stands before what came', () => {
    const lines = diffLines(['Ama 50 %', 'Kofi 50 %'], ['Ama 50 %', 'Yaw 50 %']);

    expect(lines).toEqual([
      { kind: 'kept', text: 'Ama 50 %' },
      { kind: 'gone', text: 'Kofi 50 %' },
      { kind: 'new', text: 'Yaw 50 %' },
    ]);
  });

  test('a line that only moved is shown as gone and new', () => {
    const kinds = diffLines(['Ama', 'Kofi'], ['Kofi', 'Ama']).map(({ kind }) => kind);

    expect(kinds.toSorted()).toEqual(['gone', 'kept', 'new']);
  });

  test('whatever the lines, both sides can be read from it again', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = diffLines(before, after);
        const without = (kind: string) => diff.filter((line) => line.kind !== kind).map(({ text }) => text);
        expect(without('new')).toEqual(before);
        expect(without('gone')).toEqual(after);
      }),
      { seed: 7 },
    );
  });

  test('fields have names and values as people read them', () => {
    expect(fieldWords('iswc').read('T3584099316')).toBe('T-358.409.931-6');
    expect(fieldWords('durationSeconds').read('204')).toBe('3:24');
    expect(fieldWords('alternativeTitles').name).toBe('Other titles');
    expect(fieldWords('performers').name).toBe('Performers');
  });

  test('a job says itself that it was only tried, and a message that it is a test', () => {
    const isTest = { code: 'message.test', message: 'It is a test message.' };

    expect(isDryRun({ result: { dryRun: 'true' }, problems: [] })).toBe(true);
    expect(isDryRun({ result: {}, problems: [isTest] })).toBe(true);
    expect(isDryRun({ result: { rejectedRows: 'https://…' }, problems: [] })).toBe(false);
    expect(isDryRun({ result: null, problems: [] })).toBe(false);
  });
});

describe('what the trade names', () => {
  test('a problem is placed by line, rule and the file’s own terms', () => {
    const place = 'group 1, transaction 3';

    expect(problemPlace({ line: 12, rule: 'NWR T 11', place })).toBe(`Line 12, NWR T 11, ${place}`);
    expect(problemPlace({ line: 4, column: 'iswc' })).toBe('Line 4, iswc');
    expect(problemPlace({})).toBe('');
  });

  test('a society has its name beside its code, where we know one', () => {
    expect(societyWords('052')).toBe('PRS (052)');
    expect(societyWords('999')).toBe('999');
  });

  test('a work is told from its namesakes by ISWC, else by ISRC', () => {
    expect(identifierOf({ iswc: 'T3584099316', isrcs: ['USZQG2200540'] })).toBe('T-358.409.931-6');
    expect(identifierOf({ iswc: null, isrcs: ['USZQG2200540'] })).toBe('US-ZQG-22-00540');
    expect(identifierOf({ iswc: null, isrcs: [] })).toBe('no ISWC or ISRC');
  });
});

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
