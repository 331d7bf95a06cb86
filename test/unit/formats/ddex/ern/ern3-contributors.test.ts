import { describe, expect, test } from '@jest/globals';
import { composer, contributor, party, readWork, WREN } from '#test/support/ddex/work-elements.ts';

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
