import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sharesInTerritory } from '#functions/formats/cwr/read/shares-in-territory.ts';
import type { CwrParty, CwrTerritory } from '#functions/formats/cwr/work.ts';
import { countriesOf } from '#shared/territories.ts';

const RECORD = { type: 'SPT', line: 1, text: '' };
const GHANA = { territory: 'GH', hasOwnership: true };

/** `I 2136 3500` or `E 0288`, with a recipient behind it where it is for one. */
function territory(said: string): CwrTerritory {
  const [include, code = '', share = '0', recipient = '0000'] = said.split(' ');
  const pr = Number(share);
  return {
    record: RECORD,
    isIncluded: include === 'I',
    code,
    countries: countriesOf(code),
    pr,
    mr: pr,
    sr: pr,
    sharesChange: false,
    recipient,
    society: '',
  };
}

function party(owned: number, ...said: readonly string[]): CwrParty {
  const shares = { pr: owned, mr: owned, sr: owned };
  const territories = said.map(territory);
  return {
    ...shares,
    record: RECORD,
    isControlled: true,
    number: 'P1',
    role: 'E',
    name: 'MOONFALL EDITIONS',
    ipi: undefined,
    society: '',
    isPublicDomain: false,
    territories,
  };
}

const shares = (parties: readonly CwrParty[], options = GHANA) =>
  sharesInTerritory(parties, options).map(({ share }) => share);

describe('sharesInTerritory', () => {
  test.each([
    ['replaces ownership by collection', [party(3500, 'I 2136 3000')], [3000]],
    [
      'gives a sub-publisher what it collects',
      [party(3500, 'I 2136 3500', 'E 2100'), party(0, 'I 2100 3500')],
      [undefined, 3500],
    ],
    [
      'gives nothing to who collects elsewhere',
      [party(3500, 'I 2136 3500'), party(0, 'I 0840 3500')],
      [3500, undefined],
    ],
    [
      'keeps ownership where nobody collects',
      [party(3500, 'I 0840 3500'), party(0, 'I 0250 3500')],
      [3500, 0],
    ],
    ['keeps ownership where nothing is said', [party(1500)], [1500]],
    ['reads inclusions and exclusions in order', [party(0, 'I 2136 3000', 'E 2100', 'I 0288 2500')], [2500]],
    ['lets the last word exclude', [party(4000, 'I 2136 3000', 'E 2114')], [4000]],
    ['knows nested groups', [party(0, 'E 2100', 'I 2115 1000')], [1000]],
    ['takes no account of unknown territories', [party(700, 'I 2999 3000')], [700]],
    ['prefers what is for all recipients', [party(0, 'I 2136 1000 0052', 'I 2136 2000')], [2000]],
    ['takes what is for one where none is for all', [party(0, 'I 2136 1000 0052')], [1000]],
  ] as const)('%s', (_, parties, expected) => {
    expect(shares(parties)).toEqual(expected);
  });

  test('knows no ownership in 3.x', () => {
    const options = { territory: 'GH', hasOwnership: false };
    expect(shares([party(0, 'I 0840 3500')], options)).toEqual([undefined]);
  });

  test('does not depend on the order of the parties', () => {
    const codes = fc.constantFrom('2136', '2100', '2115', '2128', '0288', '0840', '2999');
    const saying = fc.tuple(fc.constantFrom('I', 'E'), codes, fc.nat(10_000)).map((parts) => parts.join(' '));
    const anyParty = fc
      .tuple(fc.nat(10_000), fc.array(saying, { maxLength: 4 }))
      .map(([owned, said]) => party(owned, ...said));
    fc.assert(
      fc.property(fc.array(anyParty, { maxLength: 5 }), (parties) => {
        expect(shares(parties.toReversed()).toReversed()).toEqual(shares(parties));
      }),
      { seed: 20_260_101 },
    );
  });
});
