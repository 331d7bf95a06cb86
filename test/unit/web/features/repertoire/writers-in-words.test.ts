import { describe, expect, test } from '@jest/globals';
import { writersInWords } from '#web/features/repertoire/writers-in-words.ts';

type Shares = Parameters<typeof writersInWords>[0]['shares'];
const share = (name: string, percent?: string, over: Partial<Shares[number]> = {}): Shares[number] => ({
  ...{ kind: 'writer', name, role: 'CA', right: 'performing', territory: '2WL' },
  ...(percent !== undefined && { percent }),
  ...over,
});
const words = (shares: Shares, shareCount = shares.length) => writersInWords({ shares, shareCount });

describe('the writers of a work', () => {
  test('stand before publishers, each once with the performing share', () => {
    const mechanical = { right: 'mechanical' } as const;
    expect(
      words([
        share('Harbour Music', '50.00', { kind: 'publisher', role: 'E' }),
        share('Ama Mensah', '50.00'),
        share('Ama Mensah', '25.00', mechanical),
      ]),
    ).toBe('Ama Mensah 50.00 %, Harbour Music 50.00 %');
  });

  test('have the share of the world where it differs by territory', () => {
    expect(words([share('Ama Mensah', '10.00', { territory: 'GH' }), share('Ama Mensah', '40.00')])).toBe(
      'Ama Mensah 40.00 %',
    );
  });

  test('say what is not known and how many more there are, listed or not', () => {
    const four = ['A', 'B', 'C', 'D'].map((name) => share(name, '20.00'));
    expect(words([share('Esi Quaye')])).toBe('Esi Quaye, share not known');
    expect(words(four, 7)).toBe('A 20.00 %, B 20.00 %, C 20.00 %, 4 more');
    expect(words([])).toBe('no shares given');
  });
});
