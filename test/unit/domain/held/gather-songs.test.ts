import { describe, expect, test } from '@jest/globals';
import type { AllocatedPlay } from '#functions/domain/cycles/allocation.ts';
import { gatherSongs } from '#functions/domain/held/gather-songs.ts';
import { anId } from '#test/support/given/an-id.ts';

const HELD = 'held:unidentified|-';

/** A play of three minutes that nobody identified, for GHS 2.00. */
const aPlay = (
  over: Partial<AllocatedPlay> & { readonly minor?: bigint; readonly ref?: string },
): AllocatedPlay => {
  const { minor = 200n, ref = HELD, ...play } = over;
  return {
    playId: 'P-1',
    playedAt: '2026-02-01T08:00:00.000Z',
    date: '2026-02-01',
    pool: 'plays',
    durationSeconds: 180,
    title: 'Unknown Tune',
    artist: 'Nobody',
    tariffId: anId('trf', 1),
    multiplier: '1',
    units: '1',
    amountMinor: String(minor),
    shares: [{ ref, units: '1', amountMinor: String(minor) }],
    ...play,
  };
};
function gathered(plays: readonly AllocatedPlay[]) {
  const songs = gatherSongs();
  for (const play of plays) songs.add(play);
  return songs.inOrder();
}

describe('gatherSongs', () => {
  test('takes spellings of one song together, with its first and last day, its seconds and its money', () => {
    const plays = [
      aPlay({ date: '2026-03-02' }),
      aPlay({
        title: 'UNKNOWN TUNE!',
        artist: 'nobody',
        date: '2026-01-09',
        durationSeconds: 60,
        minor: 51n,
      }),
    ];
    expect(gathered(plays)).toEqual([
      {
        ...{ title: 'Unknown Tune', artist: 'Nobody', firstDate: '2026-01-09', lastDate: '2026-03-02' },
        ...{ plays: 2, seconds: 240, minor: 251n },
      },
    ]);
  });

  test('tells songs of one title by their artists, and begins with what holds most', () => {
    const plays = [
      aPlay({ minor: 10n }),
      aPlay({ artist: 'Somebody', minor: 30n }),
      aPlay({ title: 'B', minor: 10n }),
    ];
    expect(gathered(plays).map(({ title, artist }) => `${title} ${artist}`)).toEqual([
      'Unknown Tune Somebody',
      'B Nobody',
      'Unknown Tune Nobody',
    ]);
  });

  test('keeps plays of which the station logged no title as one song', () => {
    const { title: _title, artist: _artist, ...silent } = aPlay({});
    expect(gathered([silent, silent])).toMatchObject([{ plays: 2, minor: 400n }]);
  });

  test('leaves out plays whose work is known, held or not', () => {
    const refs = ['partner:010|T9000000017', 'held:share-missing|T9000000017'];
    expect(gathered(refs.map((ref) => aPlay({ ref })))).toEqual([]);
  });
});
