import { describe, expect, test } from '@jest/globals';
import { aBox, movedIn } from '#test/support/given/a-box.ts';
import { aCycle, aManifest, anUnidentifiedPlay, aPlay } from '#test/support/given/a-manifest.ts';
import { anotherPartner, aPartner } from '#test/support/given/a-partner.ts';
import { aTariff } from '#test/support/given/a-tariff.ts';
import { aLocalWork, anArtistShare, anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { matched } from '#test/support/given/an-event.ts';
import { anId } from '#test/support/given/an-id.ts';

const RIVER = anExternalWork([aShare()], { ref: 'RIVER' });
const NIGHT = anExternalWork([aShare({ societyCode: '052' })], { id: anId('wrk', 3), ref: 'NIGHT' });
/** Two plays of Golden River and two that nobody knew, GHS 1.00 each. */
const box = () =>
  aBox(
    aManifest({
      cycle: aCycle({ partners: [aPartner(), anotherPartner()] }),
      tariffs: [aTariff({ basis: 'perPlay', rate: '1' })],
      works: [RIVER],
      plays: [
        aPlay(),
        aPlay({ playId: 'P-2' }),
        anUnidentifiedPlay({ playId: 'U-1' }),
        anUnidentifiedPlay({ playId: 'U-2' }),
      ],
    }),
    'plays',
  );

describe('touched works (royalty rules §8.5)', () => {
  test('a link taken back before the close touches nothing', () => {
    const closed = box().close(matched(1, { playId: 'U-1', work: NIGHT }), matched(2, { playId: 'U-1' }));
    expect(closed).toMatchObject({ events: [1, 2], adjustments: [], state: { touched: [], plays: [] } });
  });

  test('of several links of a play the last before the close holds', () => {
    const closed = box().close(
      matched(1, { playId: 'U-1', work: RIVER }),
      matched(2, { playId: 'U-1', work: NIGHT }),
    );
    expect(movedIn(closed)).toEqual({ 'held:unidentified|-': '-100', 'partner:052|NIGHT': '100' });
    expect(closed.state.touched).toEqual(['-', 'NIGHT']);
  });

  test('a link taken back after a close gives the money back, and its works stay touched', () => {
    const { close } = box();
    close(matched(1, { playId: 'U-1', work: NIGHT }));
    const back = close(matched(2, { playId: 'U-1' }));
    expect(movedIn(back)).toEqual({ 'held:unidentified|-': '100', 'partner:052|NIGHT': '-100' });
    expect(back.state.touched).toEqual(['-', 'NIGHT']);
  });

  test('what nothing touched keeps its amount', () => {
    const closed = box().close(matched(1, { playId: 'U-1', work: NIGHT }));
    expect(movedIn(closed)).not.toHaveProperty('partner:010|RIVER');
    expect(closed.state.claims.map(({ head }) => head.ref)).not.toContain('partner:010|RIVER');
  });

  test('a close without news of the box moves nothing', () => {
    const { close } = box();
    const first = close(matched(1, { playId: 'U-1', work: NIGHT }));
    expect(close()).toMatchObject({ adjustments: [], deltaGrossMinor: '0', state: first.state });
  });

  test('a work that was not frozen keeps the shares that it had when its first event was committed (royalty rules §8.4)', () => {
    const { close } = box();
    close(matched(1, { playId: 'U-1', work: NIGHT }));
    const delivered = { ...NIGHT, deliveries: RIVER.deliveries };
    const closed = close(matched(2, { playId: 'U-2', work: delivered }));
    expect(movedIn(closed)).toEqual({ 'held:unidentified|-': '-100', 'partner:052|NIGHT': '100' });
  });
});

describe('works without identifiers, which have the reference “-” in common', () => {
  const local = (n: number, artist: string) =>
    aLocalWork([anArtistShare(artist, '100')], { id: anId('wrk', n), ref: '-' });

  test('are paid when a play turns out to be of one', () => {
    const closed = box().close(matched(1, { playId: 'U-1', work: local(7, 'GH-A-0001') }));
    expect(movedIn(closed)).toEqual({ 'artist:GH-A-0001|-': '100', 'held:unidentified|-': '-100' });
  });

  test('are not taken for one another', () => {
    const { close } = box();
    close(matched(1, { playId: 'U-1', work: local(7, 'GH-A-0001') }));
    const closed = close(matched(2, { playId: 'U-2', work: local(8, 'GH-A-0002') }));
    expect(movedIn(closed)).toEqual({ 'artist:GH-A-0002|-': '100', 'held:unidentified|-': '-100' });
  });
});
