import { describe, expect, test } from '@jest/globals';
import { readErnText } from '#test/support/ddex/read-all.ts';
import { sample } from '#test/support/ddex/sample.ts';

const share = { right: 'performing', territory: '2WL' };
const marlowe = { ...share, kind: 'writer', name: 'Abena Marlowe', role: 'CA' };
const HARMATTAN = {
  partnerWorkId: 'SS1-880011',
  title: 'Harmattan Line',
  iswc: 'T9000000011',
  isrcs: [],
};
const SHARES = [
  { ...marlowe, ipi: '00900000127', percent: '33.34' },
  { ...share, kind: 'writer', name: 'Joël Tamakloe', ipi: '00900000225', role: 'C', percent: '16.66' },
  {
    ...share,
    kind: 'publisher',
    name: 'Saltpond Songs & Sons',
    ipi: '00900000323',
    role: 'E',
    percent: '50.00',
  },
];

describe('readErn, a message of ERN 3.8.2', () => {
  test('says first what it is, who sent it to whom, and when', async () => {
    const { rows } = await readErnText(sample('ern-38.xml'));
    expect(rows[0]).toEqual({
      kind: 'message',
      message: {
        format: 'ERN',
        version: '3.8.2',
        sender: 'PADPIDA2015120100C',
        recipients: ['PADPIDA2026030100Z'],
        messageId: 'ZM-2026-000041-1',
        createdAt: '2026-09-14T08:05:30.000Z',
        isTest: true,
      },
    });
  });

  test('gives its works with the performing shares of each party', async () => {
    const { works } = await readErnText(sample('ern-38.xml'));
    expect(works).toEqual([
      {
        ...HARMATTAN,
        alternativeTitles: [],
        shares: SHARES,
        metadata: { MusicalWorkType: 'OriginalMusicalWork' },
      },
      {
        partnerWorkId: 'SS1-880012',
        title: 'Market Day Interlude',
        alternativeTitles: [],
        isrcs: [],
        shares: [{ ...marlowe, territory: 'GH' }],
      },
    ]);
  });

  test('gives the medley with both works, the first first, and the display title and artist of the world', async () => {
    const { recordings } = await readErnText(sample('ern-38.xml'));
    expect(recordings).toEqual([
      {
        isrc: 'ZZA012600001',
        title: 'Harmattan Line (Radio Edit)',
        artist: 'Odo Kestrel feat. Nuku Adjei',
        durationSeconds: 207,
        iswc: 'T9000000011',
        partnerWorkId: 'SS1-880011',
        furtherWorks: [{ partnerWorkId: 'SS1-880012' }],
      },
    ]);
  });

  test('has nothing to remark, and states each record at the time of the message, by its line', async () => {
    const { rows } = await readErnText(sample('ern-38.xml'));
    expect(rows.slice(1)).toMatchObject(
      [22, 87, 104].map((line) => ({
        kind: 'record',
        line,
        warnings: [],
        record: { statedAt: '2026-09-14T08:05:30.000Z' },
      })),
    );
  });
});

describe('readErn, a message of ERN 4.3', () => {
  test('says what it is, with its time in UTC', async () => {
    const { message } = await readErnText(sample('ern-43.xml'));
    expect(message).toEqual({
      format: 'ERN',
      version: '4.3',
      sender: 'PADPIDA2015120100C',
      recipients: ['PADPIDA2026030100Z'],
      messageId: 'ZM-2026-000052-1',
      createdAt: '2026-09-20T17:44:02.000Z',
      isTest: true,
    });
  });

  test('gives the work that ERN 3.8 gives, as far as the versions say the same', async () => {
    const { works, warnings } = await readErnText(sample('ern-43.xml'));
    const [first, second, third] = SHARES;
    expect(works).toEqual([
      {
        ...HARMATTAN,
        alternativeTitles: ["La ligne d'harmattan", 'Harmattan Line (Radio Edit)', 'Ɔpɛ Kwan'],
        shares: [first, second, { ...third, territory: 'GH', societyCode: '999' }],
        metadata: { Contributors: 'Nuku Adjei (Atenteben)' },
      },
    ]);
    expect(warnings).toEqual([]);
  });

  test('gives a recording for the ISRC of each edition', async () => {
    const { recordings } = await readErnText(sample('ern-43.xml'));
    const recording = {
      title: 'Harmattan Line',
      artist: 'Odo Kestrel feat. Nuku Adjei',
      durationSeconds: 207,
      iswc: 'T9000000011',
      partnerWorkId: 'SS1-880011',
    };
    expect(recordings).toEqual([
      { isrc: 'ZZA012600001', ...recording },
      { isrc: 'ZZA012600091', ...recording },
    ]);
  });
});
