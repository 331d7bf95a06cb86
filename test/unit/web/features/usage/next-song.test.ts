import { describe, expect, test } from '@jest/globals';
import { nextSong, songBeside } from '#web/features/usage/next-song.ts';

describe('the review queue', () => {
  const songs = [{ playId: 'a' }, { playId: 'b' }, { playId: 'c' }];

  test.each([
    ['a', 'b'],
    ['c', 'a'],
    ['gone', 'a'],
  ])('after song %s goes on with %s', (playId, next) => {
    expect(nextSong(songs, playId)).toBe(next);
  });

  test('is done when nothing that can be decided is left', () => {
    expect(nextSong([{ playId: 'a' }], 'a')).toBeUndefined();
    expect(nextSong([], 'a')).toBeUndefined();
  });

  test('is looked through song by song, to its ends', () => {
    expect(songBeside(songs, 'a', { by: 1 })).toBe('b');
    expect(songBeside(songs, 'a', { by: -1 })).toBeUndefined();
    expect(songBeside(songs, 'c', { by: 1 })).toBeUndefined();
    expect(songBeside(songs, 'gone', { by: 1 })).toBeUndefined();
  });
});
