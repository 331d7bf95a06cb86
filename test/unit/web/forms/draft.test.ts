import { describe, expect, test } from '@jest/globals';
import { draftName, draftOf, keepDraft, readDraft } from '#web/forms/draft.ts';
import { leavesOf } from '#web/forms/leaves-of.ts';

function shelf(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, text);
    },
    removeItem: (name: string) => {
      kept.delete(name);
    },
  };
}

const before = leavesOf({ holder: 'Ama', number: '', terms: { fee: '10' } });
const mine = leavesOf({ holder: 'Ama Owusu', number: 'GH12 3456', terms: { fee: '12' } });
const name = draftName('/artists?panel=new', 'createArtist', '');

describe('the draft of a form', () => {
  test('is what was typed, with what stood there before, and comes back as it was', () => {
    const place = shelf();
    keepDraft(place, name, draftOf({ before, mine, unkept: ['number'] }));

    expect(readDraft(place, name)).toEqual({
      before: { holder: 'Ama', 'terms.fee': '10' },
      typed: { holder: 'Ama Owusu', 'terms.fee': '12' },
    });
  });

  test('never has a field that is not to be kept', () => {
    const place = shelf();
    keepDraft(place, name, draftOf({ before, mine, unkept: ['number'] }));

    expect([...place.kept.values()].join()).not.toContain('3456');
  });

  test('is gone once nothing differs from what the form began with', () => {
    const place = shelf();
    keepDraft(place, name, draftOf({ before, mine, unkept: [] }));
    keepDraft(place, name, draftOf({ before, mine: before, unkept: [] }));

    expect(place.kept.size).toBe(0);
  });

  test('of another address, act or thing is another one', () => {
    const names = [
      name,
      draftName('/artists', 'createArtist', ''),
      draftName('/artists?panel=new', 'updateArtist', ''),
      draftName('/artists?panel=new', 'createArtist', '{"artistId":"art_1"}'),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  test('is not kept where there is no room, and what cannot be read is none', () => {
    const place = shelf(10);
    keepDraft(place, name, draftOf({ before, mine, unkept: [] }));
    expect(place.kept.size).toBe(0);

    for (const text of ['{', '[]', '{"before":1,"typed":{}}', 'null']) {
      place.kept.set(name, text);
      expect(readDraft(place, name)).toBeUndefined();
    }
  });
});
