import { describe, expect, test } from '@jest/globals';
import { readErnText } from '#test/support/ddex/read-all.ts';
import {
  details,
  display,
  ISRC,
  included,
  readRecording,
  recording,
  TITLE,
  uses,
  WORKS,
  writer,
} from '#test/support/ddex/recording-elements.ts';
import { smallErn38 } from '#test/support/ddex/small-message.ts';

describe('recordings of ERN 3', () => {
  test.each([
    ['that names the country', [['Worldwide'], ['2100'], ['NG', 'GH']], 2],
    ['of a region with it', [['Worldwide'], ['FR'], ['2100']], 2],
    ['of the world', [['FR'], ['Worldwide']], 1],
  ])('take title and artist of the block %s', async (_, blocks, chosen) => {
    const content = blocks.map((codes, i) => details(included(...codes), display(`Title ${i}`))).join('');
    const { recordings } = await readRecording(ISRC + TITLE + content);
    expect(recordings).toMatchObject([{ title: `Title ${chosen}`, artist: `Title ${chosen} Band` }]);
  });

  test('take what a block does not exclude from the country, and the reference title where none counts', async () => {
    const excluding = (code: string) =>
      readRecording(
        ISRC +
          TITLE +
          details(`<ExcludedTerritoryCode>${code}</ExcludedTerritoryCode>`, display('Elsewhere')),
      );
    expect((await excluding('US')).recordings).toMatchObject([{ title: 'Elsewhere' }]);
    expect((await excluding('GH')).recordings).toMatchObject([{ title: 'Rain' }]);
  });

  test('join the artists where no ready-made name stands', async () => {
    const artist = (name: string) =>
      `<DisplayArtist><PartyName><FullName>${name}</FullName></PartyName></DisplayArtist>`;
    const { recordings } = await readRecording(
      ISRC + TITLE + details(included('GH'), artist('Odo') + artist('Nuku')),
    );
    expect(recordings).toMatchObject([{ artist: 'Odo, Nuku' }]);
  });

  test.each([
    ['PT3M27S', 207],
    ['PT0H3M27.9S', 207],
    ['PT207S', 207],
    ['P0DT1H', 3600],
    ['PT0S', undefined],
  ])('last %s: %s seconds', async (text, seconds) => {
    const { recordings, warnings } = await readRecording(
      `${ISRC}${TITLE}<Duration>${text}</Duration>${uses('W1')}`,
    );
    expect(recordings[0]?.durationSeconds).toBe(seconds);
    expect(warnings).toEqual([]);
  });

  test.each(['P1M', 'P1Y', 'PT', '3:27', '-PT3S', 'P2D'])(
    'lose the duration “%s”, with a warning',
    async (text) => {
      const { recordings, warnings } = await readRecording(
        `${ISRC}${TITLE}<Duration>${text}</Duration>${uses('W1')}`,
      );
      expect(recordings[0]).not.toHaveProperty('durationSeconds');
      expect(warnings).toMatchObject([{ code: 'row.number-invalid', column: 'Duration', actual: text }]);
    },
  );

  test('come once for each ISRC, and lose one that is none with a warning', async () => {
    const more = ISRC.replace('00001', '00002') + ISRC.replace('ZZ-A01-26-00001', 'ZZA');
    const { recordings, warnings } = await readRecording(ISRC + more + TITLE + uses('W1'));
    expect(recordings.map(({ isrc }) => isrc)).toEqual(['ZZA012600001', 'ZZA012600002']);
    expect(warnings).toMatchObject([{ code: 'row.isrc-invalid', actual: 'ZZA' }]);
  });

  test('may be videos', async () => {
    const resources = `<Video><VideoId><ISRC>ZZA012600001</ISRC></VideoId>${TITLE}${uses('W1')}</Video>`;
    const { recordings } = await readErnText(smallErn38({ works: WORKS, resources }));
    expect(recordings).toMatchObject([{ isrc: 'ZZA012600001', partnerWorkId: 'T9000000011' }]);
  });

  test('lead to their works in the order of the sequence numbers', async () => {
    const { recordings } = await readRecording(ISRC + TITLE + uses('W2', 'W1'));
    expect(recordings).toMatchObject([
      { iswc: 'T9000000011', partnerWorkId: 'T9000000011', furtherWorks: [{ partnerWorkId: 'B' }] },
    ]);
  });

  test('go on without a reference that leads nowhere, with a warning by its place', async () => {
    const { recordings, warnings } = await readRecording(ISRC + TITLE + uses('W9', 'W2'));
    expect(recordings).toMatchObject([{ partnerWorkId: 'B' }]);
    expect(warnings).toMatchObject([
      {
        code: 'ddex.reference-dangling',
        severity: 'warning',
        level: 'record',
        place: 'ResourceList/SoundRecording 1',
        actual: 'W9',
      },
    ]);
  });

  test('of one work give it their other titles, and no right', async () => {
    const french = '<Title TitleType="AlternativeTitle"><TitleText>Pluie</TitleText></Title>';
    const { works } = await readRecording(ISRC + TITLE + uses('W1') + details(included('FR'), french));
    expect(works.at(-1)).toEqual({
      partnerWorkId: 'T9000000011',
      title: 'Work W1',
      alternativeTitles: ['Rain', 'Pluie'],
      iswc: 'T9000000011',
      isrcs: [],
      shares: [],
      enrichesOnly: true,
      addedBy: 'ZZA012600001',
    });
  });

  test('with an ISWC and writers make a work where the message lists none', async () => {
    const indirect =
      '<IndirectSoundRecordingId><ISWC>T9000000011</ISWC></IndirectSoundRecordingId>' +
      details(
        included('Worldwide'),
        writer('Wren Saltwind', 'Composer') + writer('Rainpath', 'MusicPublisher'),
      );
    const { works, recordings } = await readRecording(ISRC + TITLE + indirect, '');
    expect(works).toMatchObject([
      {
        partnerWorkId: 'T9000000011',
        title: 'Rain',
        shares: [
          { name: 'Wren Saltwind', role: 'C' },
          { name: 'Rainpath', role: 'E' },
        ],
      },
    ]);
    expect(works[0]?.shares.some((share) => 'percent' in share)).toBe(false);
    expect(recordings).toMatchObject([{ iswc: 'T9000000011', partnerWorkId: 'T9000000011' }]);
  });

  test('with writers alone make a work by the ISRC', async () => {
    const { works, recordings } = await readRecording(
      ISRC + TITLE + details(included('FR'), writer('Wren', 'Author')),
      '',
    );
    expect(works).toMatchObject([
      { partnerWorkId: 'isrc:ZZA012600001', shares: [{ name: 'Wren', role: 'A' }] },
    ]);
    expect(recordings).toMatchObject([{ partnerWorkId: 'isrc:ZZA012600001' }]);
  });

  test('that refer to a work without any id make one by the ISRC', async () => {
    const { works, warnings } = await readRecording(
      ISRC + TITLE + uses('W3') + details(included('GH'), writer('Wren', 'Author')),
    );
    expect(works.at(-1)).toMatchObject({ partnerWorkId: 'isrc:ZZA012600001' });
    expect(warnings).toEqual([]);
  });

  test('that lead to no work say so', async () => {
    const { works, warnings } = await readRecording(ISRC + TITLE, '');
    expect(works).toEqual([]);
    expect(warnings).toMatchObject([{ code: 'row.identifier-missing' }]);
  });

  test.each([
    ['without an ISRC', TITLE, 'row.value-missing'],
    ['without a title', ISRC, 'row.value-missing'],
    ['with an endless title', ISRC + TITLE.replace('Rain', 'x'.repeat(301)), 'row.value-too-long'],
  ])('are rejected alone %s', async (_, content, code) => {
    const resources = recording(content) + recording(ISRC + TITLE + uses('W1'));
    const { recordings, rejections } = await readErnText(smallErn38({ works: WORKS, resources }));
    expect(recordings).toHaveLength(1);
    expect(rejections.slice(-1)).toMatchObject([
      { code, severity: 'error', level: 'record', place: 'ResourceList/SoundRecording 1' },
    ]);
  });

  test('lose an endless artist with a warning', async () => {
    const artist = `<DisplayArtistName>${'x'.repeat(301)}</DisplayArtistName>`;
    const { recordings, warnings } = await readRecording(
      ISRC + TITLE + uses('W1') + details(included('GH'), artist),
    );
    expect(recordings[0]).not.toHaveProperty('artist');
    expect(warnings).toMatchObject([{ code: 'row.value-too-long', column: 'DisplayArtistName' }]);
  });

  test('have their texts in NFC, on one line, without space around them', async () => {
    const { recordings } = await readRecording(
      `${ISRC}<ReferenceTitle><TitleText> E\u0301toile\n \u0085de mer </TitleText></ReferenceTitle>`,
    );
    expect(recordings).toMatchObject([{ title: 'Étoile de mer' }]);
  });
});
