import { describe, expect, test } from '@jest/globals';
import { readErnText } from '#test/support/ddex/read-all.ts';
import { recording } from '#test/support/ddex/recording-elements.ts';
import { smallErn43 } from '#test/support/ddex/small-message.ts';

describe('recordings of ERN 4', () => {
  const song = (isrc: string, title: string, id = '<ISWC>T9000000011</ISWC>') =>
    recording(
      `<SoundRecordingEdition><ResourceId><ISRC>${isrc}</ISRC></ResourceId></SoundRecordingEdition><WorkId>${id}</WorkId>` +
        `<DisplayTitle><TitleText>${title}</TitleText></DisplayTitle>`,
    );
  const readSongs = (...songs: readonly string[]) => readErnText(smallErn43({ resources: songs.join('') }));

  test('that state one work alike give it once', async () => {
    const { works, recordings } = await readSongs(song('ZZA012600001', 'Rain'), song('ZZA012600002', 'Rain'));
    expect(works).toHaveLength(1);
    expect(recordings).toHaveLength(2);
  });

  test('that state one work differently give it again, with a warning', async () => {
    const { works, warnings } = await readSongs(song('ZZA012600001', 'Rain'), song('ZZA012600002', 'Pluie'));
    expect(works.map(({ title }) => title)).toEqual(['Rain', 'Pluie']);
    expect(warnings).toMatchObject([{ code: 'work.in-doubt', place: 'ResourceList/SoundRecording 2' }]);
  });

  test('take the title and artist for the country, else the default', async () => {
    const titled = (attributes: string) =>
      `<DisplayTitle ApplicableTerritoryCode="FR"><TitleText>Pluie</TitleText></DisplayTitle>` +
      `<DisplayTitle ${attributes}><TitleText>Rain</TitleText></DisplayTitle><DisplayTitle><TitleText>Other</TitleText></DisplayTitle>`;
    const isrc = '<ResourceId><ISRC>ZZA012600001</ISRC></ResourceId>';
    for (const attributes of ['ApplicableTerritoryCode="GH"', 'IsDefault="true"']) {
      const { recordings } = await readSongs(recording(isrc + titled(attributes)));
      expect(recordings).toMatchObject([{ title: 'Rain' }]);
    }
  });

  test('join the names of the artists where no ready-made name stands, and miss one that is no party', async () => {
    const parties =
      '<Party><PartyReference>P1</PartyReference><PartyName><FullName>Odo</FullName></PartyName></Party>';
    const artists = ['P1', 'P2']
      .map(
        (reference) =>
          `<DisplayArtist><ArtistPartyReference>${reference}</ArtistPartyReference></DisplayArtist>`,
      )
      .join('');
    const resources = song('ZZA012600001', 'Rain').replace(
      '</SoundRecording>',
      `${artists}</SoundRecording>`,
    );
    const { recordings, warnings } = await readErnText(smallErn43({ parties, resources }));
    expect(recordings).toMatchObject([{ artist: 'Odo' }]);
    expect(warnings).toMatchObject([{ code: 'ddex.reference-dangling', actual: 'P2' }]);
  });

  test('without an ISRC are rejected, but their work counts', async () => {
    const { works, recordings, rejections } = await readSongs(song('ZZ', 'Rain'));
    expect([works.length, recordings.length]).toEqual([1, 0]);
    expect(rejections).toMatchObject([{ code: 'row.value-missing', column: 'ISRC' }]);
  });
});
