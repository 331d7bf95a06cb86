import { expect } from '@jest/globals';
import { findAnything } from '#shared/contract/search.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { namesField } from '#test/support/api/names-field.ts';
import { newArtist, newCycle, newPartner } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';

export const searchProofs: readonly Proof[] = [
  answers(findAnything, 'a partner by its society code', async (stage) => {
    const { id, societyCode } = await newPartner(stage);
    const answer = await stage.viewer.ask(findAnything, { query: { q: societyCode } });
    expect(answer.body).toEqual({
      items: [{ kind: 'partner', id, title: 'A society', note: `${societyCode} · US` }],
    });
    return answer;
  }),
  answers(findAnything, 'an artist and a cycle of one name', async (stage) => {
    const name = `Named ${fresh.word()}`;
    const [artist, cycle] = await Promise.all([newArtist(stage, { name }), newCycle(stage, { name })]);
    const answer = await stage.finance.ask(findAnything, { query: { q: name.toUpperCase() } });
    expect(answer.body).toMatchObject({
      items: [
        { kind: 'artist', id: artist.id, title: name, note: artist.reference },
        { kind: 'cycle', id: cycle.id, title: name },
      ],
    });
    return answer;
  }),
  refuses(findAnything, 'request.invalid', {
    words: 'nothing to look for',
    act: async ({ viewer }) => namesField(await viewer.ask(findAnything, { query: { q: ' ' } }), 'q'),
  }),
];
