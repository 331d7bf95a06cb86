import { describe, expect, test } from '@jest/globals';
import { readErnText } from '#test/support/ddex/read-all.ts';
import { smallErn38, smallErn43 } from '#test/support/ddex/small-message.ts';

const ISRC = '<SoundRecordingId><ISRC>ZZ-A01-26-00001</ISRC></SoundRecordingId>';
const TITLE = '<ReferenceTitle><TitleText>Rain</TitleText></ReferenceTitle>';
const recording = (content: string) => `<SoundRecording>${content}</SoundRecording>`;
const details = (where: string, content: string) =>
  `<SoundRecordingDetailsByTerritory>${where}${content}</SoundRecordingDetailsByTerritory>`;
const included = (...codes: readonly string[]) =>
  codes.map((code) => `<TerritoryCode>${code}</TerritoryCode>`).join('');
const display = (title: string) =>
  `<Title TitleType="DisplayTitle"><TitleText>${title}</TitleText></Title><DisplayArtistName>${title} Band</DisplayArtistName>`;
const work = (reference: string, id: string) =>
  `<MusicalWork><MusicalWorkId>${id}</MusicalWorkId><MusicalWorkReference>${reference}</MusicalWorkReference>` +
  `<ReferenceTitle><TitleText>Work ${reference}</TitleText></ReferenceTitle></MusicalWork>`;
const WORKS =
  work('W1', '<ISWC>T9000000011</ISWC>') + work('W2', '<ProprietaryId>B</ProprietaryId>') + work('W3', '');
const uses = (...references: readonly string[]) =>
  `<ResourceMusicalWorkReferenceList>${references
    .map((reference, i) => {
      const order = `<SequenceNumber>${references.length - i}</SequenceNumber>`;
      return `<ResourceMusicalWorkReference>${order}<ResourceMusicalWorkReference>${reference}</ResourceMusicalWorkReference></ResourceMusicalWorkReference>`;
    })
    .join('')}</ResourceMusicalWorkReferenceList>`;
const writer = (name: string, role: string) =>
  `<IndirectResourceContributor><PartyName><FullName>${name}</FullName></PartyName><IndirectResourceContributorRole>${role}</IndirectResourceContributorRole></IndirectResourceContributor>`;
const read = (content: string, works = WORKS) =>
  readErnText(smallErn38({ works, resources: recording(content) }));

describe('recordings of ERN 3', () => {
  test.each([
    ['that names the country', [['Worldwide'], ['2100'], ['NG', 'GH']], 2],
    ['of a region with it', [['Worldwide'], ['FR'], ['2100']], 2],
    ['of the world', [['FR'], ['Worldwide']], 1],
  ])('take title and artist of the block %s', async (_, blocks, chosen) => {
    const content = blocks.map((codes, i) => details(included(...codes), display(`Title ${i}`))).join('');
    const { recordings } = await read(ISRC + TITLE + content);
    expect(recordings).toMatchObject([{ title: `Title ${chosen}`, artist: `Title ${chosen} Band` }]);
  });

  test('take what a block does not exclude from the country, and the reference title where none counts', async () => {
    const excluding = (code: string) =>
      read(
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
    const { recordings } = await read(ISRC + TITLE + details(included('GH'), artist('Odo') + artist('Nuku')));
    expect(recordings).toMatchObject([{ artist: 'Odo, Nuku' }]);
  });

  test.each([
    ['PT3M27S', 207],
    ['PT0H3M27.9S', 207],
    ['PT207S', 207],
    ['P0DT1H', 3600],
    ['PT0S', undefined],
  ])('last %s: %s seconds', async (text, seconds) => {
    const { recordings, warnings } = await read(`${ISRC}${TITLE}<Duration>${text}</Duration>${uses('W1')}`);
    expect(recordings[0]?.durationSeconds).toBe(seconds);
    expect(warnings).toEqual([]);
  });

  test.each(['P1M', 'P1Y', 'PT', '3:27', '-PT3S', 'P2D'])(
    'lose the duration “%s”, with a warning',
    async (text) => {
      const { recordings, warnings } = await read(`${ISRC}${TITLE}<Duration>${text}</Duration>${uses('W1')}`);
      expect(recordings[0]).not.toHaveProperty('durationSeconds');
      expect(warnings).toMatchObject([{ code: 'row.number-invalid', column: 'Duration', actual: text }]);
    },
  );

  test('come once for each ISRC, and lose one that is none with a warning', async () => {
    const more = ISRC.replace('00001', '00002') + ISRC.replace('ZZ-A01-26-00001', 'ZZA');
    const { recordings, warnings } = await read(ISRC + more + TITLE + uses('W1'));
    expect(recordings.map(({ isrc }) => isrc)).toEqual(['ZZA012600001', 'ZZA012600002']);
    expect(warnings).toMatchObject([{ code: 'row.isrc-invalid', actual: 'ZZA' }]);
  });

  test('may be videos', async () => {
    const resources = `<Video><VideoId><ISRC>ZZA012600001</ISRC></VideoId>${TITLE}${uses('W1')}</Video>`;
    const { recordings } = await readErnText(smallErn38({ works: WORKS, resources }));
    expect(recordings).toMatchObject([{ isrc: 'ZZA012600001', partnerWorkId: 'T9000000011' }]);
  });

  test('lead to their works in the order of the sequence numbers', async () => {
    const { recordings } = await read(ISRC + TITLE + uses('W2', 'W1'));
    expect(recordings).toMatchObject([
      { iswc: 'T9000000011', partnerWorkId: 'T9000000011', furtherWorks: [{ partnerWorkId: 'B' }] },
    ]);
  });

  test('go on without a reference that leads nowhere, with a warning by its place', async () => {
    const { recordings, warnings } = await read(ISRC + TITLE + uses('W9', 'W2'));
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
    const { works } = await read(ISRC + TITLE + uses('W1') + details(included('FR'), french));
    expect(works.at(-1)).toEqual({
      partnerWorkId: 'T9000000011',
      title: 'Work W1',
      alternativeTitles: ['Rain', 'Pluie'],
      iswc: 'T9000000011',
      isrcs: [],
      shares: [],
      enrichesOnly: true,
    });
  });

  test('with an ISWC and writers make a work where the message lists none', async () => {
    const indirect =
      '<IndirectSoundRecordingId><ISWC>T9000000011</ISWC></IndirectSoundRecordingId>' +
      details(
        included('Worldwide'),
        writer('Wren Saltwind', 'Composer') + writer('Rainpath', 'MusicPublisher'),
      );
    const { works, recordings } = await read(ISRC + TITLE + indirect, '');
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
    const { works, recordings } = await read(
      ISRC + TITLE + details(included('FR'), writer('Wren', 'Author')),
      '',
    );
    expect(works).toMatchObject([
      { partnerWorkId: 'isrc:ZZA012600001', shares: [{ name: 'Wren', role: 'A' }] },
    ]);
    expect(recordings).toMatchObject([{ partnerWorkId: 'isrc:ZZA012600001' }]);
  });

  test('that refer to a work without any id make one by the ISRC', async () => {
    const { works, warnings } = await read(
      ISRC + TITLE + uses('W3') + details(included('GH'), writer('Wren', 'Author')),
    );
    expect(works.at(-1)).toMatchObject({ partnerWorkId: 'isrc:ZZA012600001' });
    expect(warnings).toEqual([]);
  });

  test('that lead to no work say so', async () => {
    const { works, warnings } = await read(ISRC + TITLE, '');
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
    const { recordings, warnings } = await read(ISRC + TITLE + uses('W1') + details(included('GH'), artist));
    expect(recordings[0]).not.toHaveProperty('artist');
    expect(warnings).toMatchObject([{ code: 'row.value-too-long', column: 'DisplayArtistName' }]);
  });

  test('have their texts in NFC, on one line, without space around them', async () => {
    const { recordings } = await read(
      `${ISRC}<ReferenceTitle><TitleText> E\u0301toile\n \u0085de mer </TitleText></ReferenceTitle>`,
    );
    expect(recordings).toMatchObject([{ title: 'Étoile de mer' }]);
  });
});

describe('works of a message', () => {
  test('without any id are rejected', async () => {
    const { rejections, rows } = await read(ISRC + TITLE + uses('W1'));
    expect(rejections).toMatchObject([{ code: 'row.identifier-missing', place: 'WorkList/MusicalWork 3' }]);
    expect(rows.find(({ kind }) => kind === 'rejected')).toMatchObject({
      raw: ['WorkList/MusicalWork 3', 'W3'],
    });
  });

  test.each([
    ['no title', 'row.value-missing', work('W1', '<ISWC>T9000000011</ISWC>').replace('Work W1', ' ')],
    ['an endless id', 'row.value-too-long', work('W1', `<ProprietaryId>${'x'.repeat(129)}</ProprietaryId>`)],
    [
      'too many parties',
      'row.value-too-long',
      work('W1', '<ISWC>T9000000011</ISWC>').replace(
        '</MusicalWork>',
        `${'<MusicalWorkContributor><PartyName><FullName>x</FullName></PartyName></MusicalWorkContributor>'.repeat(401)}</MusicalWork>`,
      ),
    ],
    [
      'half a name',
      'row.value-too-long',
      work('W1', '<ISWC>T9000000011</ISWC>').replace(
        '</MusicalWork>',
        `<MusicalWorkContributor><PartyName><FullName>${'x'.repeat(301)}</FullName></PartyName></MusicalWorkContributor></MusicalWork>`,
      ),
    ],
  ])('with %s are rejected', async (_, code, works) => {
    const { rejections } = await readErnText(smallErn38({ works }));
    expect(rejections).toMatchObject([{ code }]);
  });

  test('lose alternative titles beyond their limits, with a warning', async () => {
    const title = (text: string) => `<ReferenceTitle><TitleText>${text}</TitleText></ReferenceTitle>`;
    const titles =
      Array.from({ length: 202 }, (_, i) => title(`Title ${i}`)).join('') + title('x'.repeat(301));
    const { works, warnings } = await readErnText(
      smallErn38({
        works: work('W1', '<ISWC>T9000000011</ISWC>').replace('</MusicalWork>', `${titles}</MusicalWork>`),
      }),
    );
    expect(works[0]?.alternativeTitles).toHaveLength(200);
    expect(warnings).toMatchObject([{ code: 'row.value-too-long' }]);
  });
});

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
