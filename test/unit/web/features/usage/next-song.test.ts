import { describe, expect, test } from '@jest/globals';
import { nextSong, songBeside } from '#web/features/usage/next-song.ts';

describe('the review queue', () => {
  const songs = [
    { playId: 'a', isLocked: false },
    { playId: 'b', isLocked: true },
    { playId: 'c', isLocked: false },
  ];

  test.each([
    ['a', 'c'],
    ['c', 'a'],
    ['gone', 'a'],
  ])('after song %s goes on with %s: a locked one is passed over', (playId, next) => {
    expect(nextSong(songs, playId)).toBe(next);
  });

  test('is done when nothing that can be decided is left', () => {
    expect(nextSong([{ playId: 'a', isLocked: false }], 'a')).toBeUndefined();
    expect(nextSong(songs.slice(0, 2), 'a')).toBeUndefined();
  });

  test('is looked through song by song, to its ends', () => {
    expect(songBeside(songs, 'a', { by: 1 })).toBe('b');
    expect(songBeside(songs, 'a', { by: -1 })).toBeUndefined();
    expect(songBeside(songs, 'c', { by: 1 })).toBeUndefined();
    expect(songBeside(songs, 'gone', { by: 1 })).toBeUndefined();
  });
});
