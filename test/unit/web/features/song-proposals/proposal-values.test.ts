import { describe, expect, test } from '@jest/globals';
import { waitingProposal } from '#shared/examples/song-proposals.ts';
import { NewSongProposal } from '#shared/schemas/song-proposals.ts';
import { NO_PROPOSAL, proposalBody } from '#web/features/song-proposals/proposal-values.ts';
import { songInWords, standingOf } from '#web/features/song-proposals/proposal-words.ts';

const song = { territory: 'GH', song: 'goldenrivr|ama' };
const workId = 'wrk_01J00000000000000000000000';
const unregistered = { title: 'Golden River', writers: 'Ama Mensah', iswc: '' };

describe('what a partner proposes', () => {
  test('names the chosen work, whatever was written of another before', () => {
    const body = proposalBody(song, { ...NO_PROPOSAL, workId, unregistered });
    expect(body).toEqual({ ...song, workId });
    expect(NewSongProposal.parse(body)).toEqual(body);
  });

  test('names the work that is not registered yet, without what was left empty', () => {
    const typed = { ...NO_PROPOSAL, isUnregistered: true, workId, unregistered, comment: 'Misspelt' };
    const body = proposalBody(song, typed);
    const { iswc: _empty, ...written } = unregistered;
    expect(body).toEqual({ ...song, unregistered: written, comment: 'Misspelt' });
    expect(NewSongProposal.parse(body)).toEqual(body);
  });

  test('names one of both, with a comment of 500 characters at most', () => {
    expect(NewSongProposal.safeParse(song).success).toBe(false);
    expect(NewSongProposal.safeParse({ ...song, workId, unregistered }).success).toBe(false);
    const commented = (length: number) =>
      NewSongProposal.safeParse({ ...song, workId, comment: 'a'.repeat(length) }).success;
    expect([commented(500), commented(501)]).toEqual([true, false]);
  });
});

describe('how a proposal stands', () => {
  test('is its state, or that its song was decided while it waits', () => {
    expect(standingOf(waitingProposal)).toEqual({ words: 'Waiting', tone: 'attention' });
    expect(standingOf({ ...waitingProposal, isSongDecided: true })).toEqual({
      ...{ words: 'Song decided', tone: 'held' },
    });
  });

  test('names a song by title and artist, or by what of them was logged', () => {
    expect(songInWords(waitingProposal)).toBe('Harbor Lights by The Quays');
    expect(songInWords({ title: 'Harbor Lights', artist: null })).toBe('Harbor Lights');
    expect(songInWords({ title: null, artist: null })).toBe('Untitled');
  });
});
