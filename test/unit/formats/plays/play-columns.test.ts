import { expect, test } from '@jest/globals';
import { plainName } from '#functions/formats/csv/plain-name.ts';
import { PLAY_COLUMN_NAMES } from '#functions/formats/plays/play-columns.ts';

test('the names of columns are in the form in which names are compared, each of one meaning', () => {
  const all = Object.values(PLAY_COLUMN_NAMES).flat();
  expect(all.filter((name) => plainName(name) !== name)).toEqual([]);
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});
