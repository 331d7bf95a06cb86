import { describe, expect, test } from '@jest/globals';
import { readMeadText } from '#test/support/ddex/read-all.ts';
import { sample } from '#test/support/ddex/sample.ts';
import { smallMead } from '#test/support/ddex/small-message.ts';

const MEAD = sample('mead-11.xml');
const title = (text: string) => `<TitleText><Title>${text}</Title></TitleText>`;
const isrc = (text: string) => `<ResourceId><ISRC>${text}</ISRC></ResourceId>`;
const work = (content: string, ids = '<ISWC>T9000000011</ISWC>') =>
  `<WorkInformation><MusicalWorkReference>W1</MusicalWorkReference><WorkSummary><MusicalWorkId>${ids}</MusicalWorkId>` +
  `<WorkTitle>${title('Rain')}</WorkTitle></WorkSummary>${content}</WorkInformation>`;
const resource = (summary: string, more = '') =>
  `<ResourceInformation><ResourceSummary>${summary}</ResourceSummary>${more}</ResourceInformation>`;
const uses = (reference: string) =>
  `<UsedMusicalWork><ResourceMusicalWorkReference>${reference}</ResourceMusicalWorkReference></UsedMusicalWork>`;
const link = { iswc: 'T9000000011', partnerWorkId: 'T9000000011' };

describe('readMead', () => {
  test('gives the sample’s work, its writers without percentages, and its links', async () => {
    const { message, works, recordings, warnings, aboutFile } = await readMeadText(MEAD);
    const harmattan = {
      partnerWorkId: 'SS1-880011',
      title: 'Harmattan Line',
      iswc: 'T9000000011',
      isrcs: [],
      enrichesOnly: true,
    };
    const writer = { kind: 'writer', role: 'CA', right: 'performing', territory: '2WL' };
    const recording = {
      isrc: 'ZZA012600001',
      artist: 'Odo Kestrel feat. Nuku Adjei',
      enrichesOnly: true,
      iswc: 'T9000000011',
      partnerWorkId: 'SS1-880011',
    };
    expect(message).toMatchObject({
      format: 'MEAD',
      version: '1.1',
      messageId: 'ZM-2026-MEAD-0007',
      isTest: true,
    });
    expect(works).toEqual([
      {
        ...harmattan,
        alternativeTitles: ['Ɔpɛ Kwan'],
        shares: [
          { ...writer, name: 'Abena Marlowe', ipi: '00900000127' },
          { ...writer, name: 'Joël Tamakloe', ipi: '00900000225' },
        ],
      },
      { ...harmattan, alternativeTitles: ['Harmatan Line'], shares: [], addedBy: 'ZZA012600001' },
    ]);
    expect(recordings).toEqual([
      { ...recording, title: 'Harmattan Line (Radio Edit)' },
      { ...recording, title: 'Harmattan Line' },
    ]);
    expect([...warnings, ...aboutFile]).toEqual([]);
  });

  test.each([
    ['10', '1.0'],
    ['101', '1.0.1'],
  ])('reads /mead/%s as MEAD %s, where writers are names without ids', async (namespace, version) => {
    const text = MEAD.replaceAll('mead/11', `mead/${namespace}`)
      .replaceAll(/<PartyId><IpiNameNumber>.*<\/PartyId>/g, '')
      .replaceAll(/<Writer>\s*<PartyName>(.*)<\/PartyName>/g, '<Writer>$1');
    const { message, works } = await readMeadText(text);
    expect(message).toMatchObject({ version });
    expect(works[0]).toMatchObject({
      shares: [],
      metadata: { Contributors: 'Abena Marlowe; Joël Tamakloe' },
    });
  });

  test('never creates a right', async () => {
    const { works } = await readMeadText(
      MEAD.replaceAll('</Writer>', '<RightSharePercentage>50</RightSharePercentage></Writer>'),
    );
    expect(
      works.every(
        ({ enrichesOnly, shares }) => enrichesOnly && shares.every((share) => !('percent' in share)),
      ),
    ).toBe(true);
  });

  test('takes alternative titles of every type, and no source for a title', async () => {
    const types = ['TranslatedTitle', 'MisspelledTitle', 'SearchTitle'];
    const titles = types.map(
      (type) =>
        `<AlternativeTitle TitleType="${type}"><MetadataSourceReference>U1</MetadataSourceReference>${title(type)}</AlternativeTitle>`,
    );
    const { works } = await readMeadText(smallMead({ works: work(titles.join('')) }));
    expect(works).toMatchObject([{ alternativeTitles: types }]);
  });

  test.each([
    ['an ISRC', `<DerivedRecording>${isrc('ZZ')}<Title>${title('Rain')}</Title></DerivedRecording>`],
    ['a title', `<DerivedRecording>${isrc('ZZA012600001')}</DerivedRecording>`],
  ])('makes no link of a recording without %s', async (_, recording) => {
    const { works, recordings } = await readMeadText(smallMead({ works: work(recording) }));
    expect([works.length, recordings.length]).toEqual([1, 0]);
  });

  test('makes no link of a recording that uses no work, or one that the message does not have', async () => {
    const summary = `${isrc('ZZA012600001')}<DisplayTitle>${title('Rain')}</DisplayTitle>`;
    const { recordings, aboutFile } = await readMeadText(
      smallMead({ works: work(''), resources: resource(summary) + resource(summary, uses('W9')) }),
    );
    expect(recordings).toEqual([]);
    expect(aboutFile).toMatchObject([
      { code: 'ddex.reference-dangling', place: 'ResourceInformationList/ResourceInformation 2' },
    ]);
  });

  test('links a recording of several works to all, and gives none of them its titles', async () => {
    const other = work('', '<ProprietaryId>B</ProprietaryId>').replace('W1', 'W2');
    const summary = `${isrc('ZZA012600001')}<DisplayTitle>${title('Medley')}</DisplayTitle>`;
    const { works, recordings } = await readMeadText(
      smallMead({ works: work('') + other, resources: resource(summary, uses('W1') + uses('W2')) }),
    );
    expect(recordings).toEqual([
      {
        isrc: 'ZZA012600001',
        title: 'Medley',
        ...link,
        furtherWorks: [{ partnerWorkId: 'B' }],
        enrichesOnly: true,
      },
    ]);
    expect(works).toHaveLength(2);
  });

  test('rejects a work without any id', async () => {
    const { rejections } = await readMeadText(smallMead({ works: work('', '') }));
    expect(rejections).toMatchObject([{ code: 'row.identifier-missing' }]);
  });
});
