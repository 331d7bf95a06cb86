import { describe, expect, test } from '@jest/globals';
import { readErnText } from '#test/support/ddex/read-all.ts';
import { smallErn38, smallErn43 } from '#test/support/ddex/small-message.ts';

const party = (name: string, ipi = '') =>
  `<PartyName><FullName>${name}</FullName></PartyName>${ipi && `<PartyId Namespace="IPI">${ipi}</PartyId>`}`;
const contributor = (who: string, role: string) =>
  `<MusicalWorkContributor>${who}<MusicalWorkContributorRole>${role}</MusicalWorkContributorRole></MusicalWorkContributor>`;
const controller = (who: string, more = '') => `<RightsController>${who}${more}</RightsController>`;
const percent = (text: string) => `<RightSharePercentage>${text}</RightSharePercentage>`;
const rightShare = (content: string) => `<RightShare>${content}</RightShare>`;
const everywhere = '<TerritoryCode>Worldwide</TerritoryCode>';
const work = (content: string, id = '<ISWC>T9000000011</ISWC>') =>
  `<MusicalWork><MusicalWorkId>${id}</MusicalWorkId><MusicalWorkReference>W1</MusicalWorkReference>` +
  `<ReferenceTitle><TitleText>Rain</TitleText></ReferenceTitle>${content}</MusicalWork>`;

const readWork = async (content: string, id?: string) => {
  const read = await readErnText(smallErn38({ works: work(content, id) }));
  return { ...read, shares: read.works[0]?.shares };
};
const WREN = party('Wren Saltwind', '00900000127');
const composer = contributor(WREN, 'Composer');

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

describe('contributors of a work', () => {
  test.each([
    ['Composer', 'C', 'writer'],
    ['Lyricist', 'A', 'writer'],
    ['Author', 'A', 'writer'],
    ['ComposerLyricist', 'CA', 'writer'],
    ['Arranger', 'AR', 'writer'],
    ['SubArranger', 'SR', 'writer'],
    ['Adapter', 'AD', 'writer'],
    ['Translator', 'TR', 'writer'],
    ['SubLyricist', 'SA', 'writer'],
    ['MusicPublisher', 'E', 'publisher'],
    ['OriginalPublisher', 'E', 'publisher'],
    ['SubPublisher', 'SE', 'publisher'],
  ])('with the role %s are %s', async (role, letters, kind) => {
    expect((await readWork(contributor(WREN, role))).shares).toMatchObject([{ role: letters, kind }]);
  });

  test('who come twice are one, with both roles', async () => {
    const { shares } = await readWork(
      composer + contributor(WREN, 'Lyricist') + contributor(WREN, 'MusicPublisher'),
    );
    expect(shares).toMatchObject([{ role: 'CA', kind: 'writer' }]);
  });

  test('with a role that is none in the work have no share and are kept', async () => {
    const drummer = contributor(party('Nuku Adjei'), 'UserDefined').replace(
      '<MusicalWorkContributorRole>',
      '<MusicalWorkContributorRole UserDefinedValue="Drummer">',
    );
    const { works } = await readWork(composer + drummer);
    expect(works).toMatchObject([
      { shares: [{ name: 'Wren Saltwind' }], metadata: { Contributors: 'Nuku Adjei (Drummer)' } },
    ]);
  });

  test('are those of the territory, where it has its own', async () => {
    const details = `<MusicalWorkDetailsByTerritory><TerritoryCode>2100</TerritoryCode>${contributor(party('Akua Goldreed'), 'Adapter')}</MusicalWorkDetailsByTerritory>`;
    expect((await readWork(composer + details)).shares).toMatchObject([
      { name: 'Akua Goldreed', role: 'AD' },
    ]);
  });

  test.each([
    ['IPI', '00900000127', '00900000127'],
    ['CISAC:IPI', '900000127', '00900000127'],
    ['PADPIDA2015120100C', '00900000127', '00900000127'],
    ['PADPIDA2015120100C', '900000127', undefined],
    ['ELSEWHERE', '00900000127', undefined],
  ])('have the IPI of a PartyId with the namespace %s', async (namespace, text, ipi) => {
    const wren = party('Wren').concat(`<PartyId Namespace="${namespace}">${text}</PartyId>`);
    expect((await readWork(contributor(wren, 'Composer'))).shares?.[0]?.ipi).toBe(ipi);
  });

  test('whose IPI is none lose it with a warning', async () => {
    const { shares, warnings } = await readWork(contributor(party('Wren', '00900000128'), 'Composer'));
    expect(shares?.[0]).not.toHaveProperty('ipi');
    expect(warnings).toMatchObject([{ code: 'row.ipi-invalid', actual: '00900000128' }]);
  });

  test('have the society whose code their affiliation in the territory says', async () => {
    const society = (where: string, code: string) =>
      `<SocietyAffiliation><TerritoryCode>${where}</TerritoryCode><MusicRightsSociety><PartyId Namespace="CISAC">${code}</PartyId></MusicRightsSociety></SocietyAffiliation>`;
    const { shares } = await readWork(
      contributor(WREN + society('US', '10') + society('Worldwide', '52'), 'Author'),
    );
    expect(shares).toMatchObject([{ societyCode: '052' }]);
  });

  test('are named by parts of a name where it is not there in full', async () => {
    const wren =
      '<PartyName><NamesBeforeKeyName>Wren</NamesBeforeKeyName><KeyName>Saltwind</KeyName></PartyName>';
    expect((await readWork(contributor(wren, 'Composer'))).shares).toMatchObject([{ name: 'Wren Saltwind' }]);
  });
});

describe('ids of a work', () => {
  const own = '<ProprietaryId Namespace="PADPIDA2015120100C">OWN-1</ProprietaryId>';
  const other = '<ProprietaryId Namespace="PADPIDA999">OTHER-1</ProprietaryId>';

  test.each([
    ['the sender’s', `${other}${own}`, 'OWN-1', 'PADPIDA999:OTHER-1'],
    ['else another’s', other, 'OTHER-1', undefined],
    ['else the ISWC', '<ISWC>T-900.000.001-1</ISWC>', 'T9000000011', undefined],
  ])('are %s', async (_, id, partnerWorkId, others) => {
    const { works } = await readWork(composer, id);
    expect(works[0]).toMatchObject({ partnerWorkId });
    expect(works[0]?.metadata?.['OtherIds']).toBe(others);
  });

  test('that are replaced are kept, but are no key', async () => {
    const replaced = `</MusicalWorkId><MusicalWorkId IsReplaced="true">${own.replace('OWN-1', 'OLD-1')}`;
    const { works } = await readWork(composer, own + replaced);
    expect(works).toMatchObject([
      { partnerWorkId: 'OWN-1', metadata: { OtherIds: 'PADPIDA2015120100C:OLD-1' } },
    ]);
  });

  test('lose an ISWC that is none, with a warning', async () => {
    const { works, warnings } = await readWork(composer, `<ISWC>T9000000012</ISWC>${own}`);
    expect(works[0]).not.toHaveProperty('iswc');
    expect(warnings).toMatchObject([{ code: 'row.iswc-invalid', actual: 'T9000000012' }]);
  });
});

describe('rights controllers of ERN 4', () => {
  const parties =
    '<Party><PartyReference>P1</PartyReference><PartyName><FullName>Wren Saltwind</FullName></PartyName></Party>' +
    '<Party><PartyReference>P2</PartyReference><PartyName IsStageName="true"><FullName>The Path</FullName></PartyName>' +
    '<PartyName><FullName>Rainpath Music</FullName></PartyName><Affiliation><Type>MusicRightsSociety</Type>' +
    '<PartyAffiliateReference>P3</PartyAffiliateReference><TerritoryCode>Worldwide</TerritoryCode></Affiliation></Party>' +
    '<Party><PartyReference>P3</PartyReference><PartyName><FullName>Society</FullName></PartyName>' +
    '<PartyId><CisacSocietyId>52</CisacSocietyId></PartyId></Party>';
  const claim = (reference: string, share: string, territory = '') =>
    `<WorkRightsController><RightsControllerPartyReference>${reference}</RightsControllerPartyReference>${share}${territory}</WorkRightsController>`;
  const readShares = async (content: string, ids = '<WorkId><ISWC>T9000000011</ISWC></WorkId>') => {
    const resources =
      `<SoundRecording><SoundRecordingEdition><ResourceId><ISRC>ZZA012600001</ISRC></ResourceId></SoundRecordingEdition>${ids}` +
      `<DisplayTitle><TitleText>Rain</TitleText></DisplayTitle>${content}</SoundRecording>`;
    return readErnText(smallErn43({ parties, resources }));
  };

  test('count in their territories, everywhere where they name none', async () => {
    const ghana = '<Territory>GH</Territory>';
    const { works } = await readShares(
      claim('P1', percent('25')) + claim('P2', percent('50'), ghana) + claim('P1', percent('25'), ghana),
    );
    expect(works[0]?.shares).toMatchObject([
      { name: 'Wren Saltwind', percent: '50.00', territory: 'GH' },
      { name: 'Rainpath Music', percent: '50.00', territory: 'GH', societyCode: '052' },
    ]);
  });

  test('elsewhere do not count', async () => {
    const { works } = await readShares(claim('P1', percent('25'), '<Territory>US</Territory>'));
    expect(works[0]?.shares).toEqual([]);
  });

  test('of a recording with several work ids are not assigned, and that is said', async () => {
    const ids = '<WorkId><ISWC>T9000000011</ISWC></WorkId><WorkId><ProprietaryId>B</ProprietaryId></WorkId>';
    const { works, recordings, warnings } = await readShares(claim('P1', percent('100')), ids);
    expect(works).toMatchObject([
      { partnerWorkId: 'T9000000011', shares: [] },
      { partnerWorkId: 'B', shares: [] },
    ]);
    expect(recordings).toMatchObject([
      { partnerWorkId: 'T9000000011', furtherWorks: [{ partnerWorkId: 'B' }] },
    ]);
    expect(warnings).toMatchObject([
      { code: 'ddex.shares-unassigned', place: 'ResourceList/SoundRecording 1' },
    ]);
  });

  test('who are not among the parties are left out with a warning', async () => {
    const { works, warnings } = await readShares(claim('P9', percent('100')));
    expect(works).toHaveLength(1);
    expect(warnings).toMatchObject([{ code: 'ddex.reference-dangling', severity: 'warning', actual: 'P9' }]);
  });
});
