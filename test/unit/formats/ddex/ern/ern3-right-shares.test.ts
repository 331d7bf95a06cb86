import { describe, expect, test } from '@jest/globals';
import {
  composer,
  contributor,
  controller,
  everywhere,
  party,
  percent,
  readWork,
  rightShare,
  WREN,
} from '#test/support/ddex/work-elements.ts';

describe('right shares of ERN 3', () => {
  test.each([
    ['33.34', '33.34'],
    ['50', '50.00'],
    ['0', '0.00'],
    ['+12.5', '12.50'],
    ['.5', '0.50'],
    ['16.6666', '16.67'],
  ])('%s percent is %s', async (stated, exact) => {
    const { shares } = await readWork(composer + rightShare(everywhere + controller(WREN) + percent(stated)));
    expect(shares).toMatchObject([{ percent: exact }]);
  });

  test.each(['101', '-1', 'half', '33,33', ''])(
    'a share of “%s” is not known, and that is said',
    async (stated) => {
      const { shares, warnings } = await readWork(
        composer + rightShare(everywhere + controller(WREN) + percent(stated)),
      );
      expect(shares?.[0]).not.toHaveProperty('percent');
      expect(warnings).toMatchObject([{ code: 'row.shares-invalid', place: 'WorkList/MusicalWork 1' }]);
    },
  );

  test('more than two decimals are rounded, and that is said', async () => {
    const { warnings } = await readWork(
      composer + rightShare(everywhere + controller(WREN) + percent('33.3333')),
    );
    expect(warnings).toMatchObject([{ code: 'row.shares-invalid', actual: '33.3333' }]);
  });

  test.each([
    ['names the country', '<TerritoryCode>GH</TerritoryCode>', 'GH'],
    ['names a region with it', '<TerritoryCode>2100</TerritoryCode>', 'GH'],
    ['names it among others', '<TerritoryCode>NG</TerritoryCode><TerritoryCode>GH</TerritoryCode>', 'GH'],
    ['names the world', everywhere, '2WL'],
    ['names the world by number', '<TerritoryCode IdentifierType="TIS">2136</TerritoryCode>', '2WL'],
    ['excludes another', '<ExcludedTerritoryCode>US</ExcludedTerritoryCode>', 'GH'],
  ])('counts where it %s', async (_, where, territory) => {
    const { shares } = await readWork(composer + rightShare(where + controller(WREN) + percent('40')));
    expect(shares).toMatchObject([{ percent: '40.00', territory }]);
  });

  test.each([
    ['names other countries', '<TerritoryCode>US</TerritoryCode>'],
    ['excludes the country', '<ExcludedTerritoryCode>GH</ExcludedTerritoryCode>'],
    ['excludes a region with it', '<ExcludedTerritoryCode>2100</ExcludedTerritoryCode>'],
    [
      'is of another right',
      `${everywhere}<RightsType TerritoryCode="Worldwide">MechanicalRight</RightsType>`,
    ],
    ['is of the right elsewhere', `${everywhere}<RightsType TerritoryCode="US">PerformingRight</RightsType>`],
    ['is of other uses', `${everywhere}<UseType>OnDemandStream</UseType>`],
    [
      'is of another work',
      `<RightShareCreationReferenceList><RightShareWorkReference>W9</RightShareWorkReference></RightShareCreationReferenceList>${everywhere}`,
    ],
  ])('does not count where it %s', async (_, where) => {
    const { shares } = await readWork(composer + rightShare(where + controller(WREN) + percent('40')));
    expect(shares?.[0]).not.toHaveProperty('percent');
  });

  test('counts where performance and broadcast are among its rights and uses', async () => {
    const rights =
      '<RightsType TerritoryCode="Worldwide">MechanicalRight</RightsType><RightsType TerritoryCode="GH">PerformingRight</RightsType><UseType>Stream</UseType><UseType>Broadcast</UseType>';
    const { shares } = await readWork(
      composer + rightShare(everywhere + rights + controller(WREN) + percent('40')),
    );
    expect(shares).toMatchObject([{ percent: '40.00' }]);
  });

  test('of one party are added up, exactly', async () => {
    const claim = (text: string) => rightShare(everywhere + controller(WREN) + percent(text));
    const { shares } = await readWork(composer + claim('0.1') + claim('0.2'));
    expect(shares).toMatchObject([{ percent: '0.30' }]);
  });

  test('of one party make no more than the whole', async () => {
    const claim = rightShare(everywhere + controller(WREN) + percent('60'));
    const { shares, warnings } = await readWork(composer + claim + claim);
    expect(shares?.[0]).not.toHaveProperty('percent');
    expect(warnings).toMatchObject([{ code: 'row.shares-invalid', actual: '120.00' }]);
  });

  test('one of which is unknown leave the whole unknown, never 0', async () => {
    const known = rightShare(everywhere + controller(WREN) + percent('60'));
    const unknown = rightShare(`${everywhere}${controller(WREN)}<RightShareUnknown>true</RightShareUnknown>`);
    const { shares } = await readWork(composer + known + unknown);
    expect(shares?.[0]).not.toHaveProperty('percent');
  });

  test('are of the party with the IPI, whatever its name is spelt like', async () => {
    const { shares } = await readWork(
      composer + rightShare(everywhere + controller(party('W. Saltwind', '00900000127')) + percent('40')),
    );
    expect(shares).toMatchObject([{ name: 'Wren Saltwind', role: 'C', percent: '40.00' }]);
  });

  test('are of the party with the name, where one of both has no IPI', async () => {
    const { shares } = await readWork(
      contributor(party('Ñandu Lune-Prés'), 'Lyricist') +
        rightShare(everywhere + controller(party('NANDU LUNE PRES', '00900000225')) + percent('40')),
    );
    expect(shares).toMatchObject([
      { name: 'Ñandu Lune-Prés', ipi: '00900000225', role: 'A', percent: '40.00' },
    ]);
  });

  test('of somebody who is no contributor are a publisher’s', async () => {
    const role = '<RightsControllerRole>RightsAdministrator</RightsControllerRole>';
    const { shares } = await readWork(
      rightShare(everywhere + controller(party('Rainpath Music'), role) + percent('100')),
    );
    expect(shares).toMatchObject([
      { kind: 'publisher', role: 'E', name: 'Rainpath Music', percent: '100.00' },
    ]);
  });

  test('that several parties control are split where each says its part of it', async () => {
    const two =
      controller(WREN, percent('30')) + controller(party('Rainpath Music'), percent('10')) + percent('40');
    const { shares } = await readWork(composer + rightShare(everywhere + two));
    expect(shares).toMatchObject([{ percent: '30.00' }, { percent: '10.00' }]);
  });

  test('that several parties control without their parts are not assigned, and that is said', async () => {
    const two = controller(WREN) + controller(party('Rainpath Music')) + percent('40');
    const { shares, warnings } = await readWork(composer + rightShare(everywhere + two));
    expect(shares?.map((share) => share.percent)).toEqual([undefined, undefined]);
    expect(warnings[0]).toMatchObject({ code: 'ddex.shares-unassigned' });
  });

  test('count whenever they are valid: the newest message decides', async () => {
    const past = '<ValidityPeriod><EndDate>2001-01-01</EndDate></ValidityPeriod>';
    const { shares } = await readWork(
      composer + rightShare(everywhere + controller(WREN) + past + percent('40')),
    );
    expect(shares).toMatchObject([{ percent: '40.00' }]);
  });
});
