import { describe, expect, test } from '@jest/globals';
import { compareSaid } from '#web/features/repertoire/compare-said.ts';
import type { Said } from '#web/features/repertoire/said-shares.ts';

type Share = Said['shares'][number];
const share = (over: Partial<Share> = {}): Share => ({
  ...{ kind: 'writer', name: 'Jane Doe', role: 'CA', right: 'performing', territory: '2WL' },
  ...{ societyCode: '010', percent: '50.00' },
  ...over,
});
const side = (key: string, ...shares: Share[]): Said => ({ key, by: key, shares });

describe('deliveries side by side', () => {
  test('agree on a party by its IPI, however its name is written', () => {
    const sides = [
      side('ASCAP', share({ ipi: '00000000199' })),
      side('PRS', share({ ipi: '00000000199', name: 'DOE JANE' })),
    ];
    expect(compareSaid(sides)).toMatchObject([
      { said: ['50.00 % ASCAP (010)', '50.00 % ASCAP (010)'], differs: false },
    ]);
  });

  test('agree on a party by its name, without case and surplus spaces, where no IPI is given', () => {
    expect(compareSaid([side('ASCAP', share()), side('PRS', share({ name: ' jane  doe' }))])).toMatchObject([
      { differs: false },
    ]);
  });

  test.each([
    ['another percent', share({ percent: '25.00' }), '25.00 % ASCAP (010)'],
    ['another society', share({ societyCode: '052' }), '50.00 % PRS (052)'],
    ['no society', share({ societyCode: undefined }), '50.00 % no society named'],
    ['a local artist', share({ societyCode: undefined, artistReference: 'A-1' }), '50.00 % A-1'],
    ['another territory', share({ territory: 'GH' }), '50.00 % ASCAP (010), GH'],
  ])('differ where one says %s', (_, other, words) => {
    expect(compareSaid([side('ASCAP', share()), side('PRS', other)])).toMatchObject([
      { said: ['50.00 % ASCAP (010)', words], differs: true },
    ]);
  });

  test('differ where one does not name the party', () => {
    const sides = [side('ASCAP', share(), share({ name: 'Ann Roe' })), side('PRS', share())];
    expect(compareSaid(sides).map(({ party, said, differs }) => [party, said[1], differs])).toEqual([
      ['Jane Doe', '50.00 % ASCAP (010)', false],
      ['Ann Roe', '–', true],
    ]);
  });

  test('do not differ where a party’s shares come in another order', () => {
    const [writer, publisher] = [share(), share({ percent: '25.00' })];
    const sides = [side('ASCAP', writer, publisher), side('PRS', publisher, writer)];
    expect(compareSaid(sides)).toMatchObject([{ differs: false }]);
  });

  test('cannot differ where there is one alone', () => {
    expect(compareSaid([side('ASCAP', share(), share({ name: 'Ann Roe' }))])).toMatchObject([
      { differs: false },
      { differs: false },
    ]);
  });
});
