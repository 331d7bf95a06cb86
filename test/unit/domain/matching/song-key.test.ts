import { describe, expect, test } from '@jest/globals';
import { songKey } from '#functions/domain/matching/song-key.ts';

describe('plays of one song', () => {
  test.each([
    [{ title: 'Sunday Highlife!', artist: 'K. Boateng' }, 'sundayhighlife|kboateng'],
    [{ title: 'SUNDAY  HIGH-LIFE', artist: 'k boateng' }, 'sundayhighlife|kboateng'],
    [{ title: 'Ɔdɔ Yɛ Wu', artist: 'Ŋutinya' }, 'odoyewu|nutinya'],
    [{ title: 'Café Ørsted' }, 'cafeorsted|'],
    [{}, '|'],
  ])('%j stand together as %s', (play, key) => {
    expect(songKey(play)).toBe(key);
  });
});
