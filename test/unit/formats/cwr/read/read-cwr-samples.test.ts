import { describe, expect, test } from '@jest/globals';
import { CWR_VERSIONS } from '#functions/formats/cwr/transaction.ts';
import { readSample, sharesOf, worksOf } from './read-records.ts';

const FIRST = {
  partnerWorkId: 'LBM0000001',
  title: 'HARMATTAN MORNING',
  alternativeTitles: ['MORNING OF DUST', 'HARMATTAN ANOPA'],
  iswc: 'T9000000011',
  isrcs: [],
  performers: ['THE COASTAL TESTERS'],
};
const share = { right: 'performing', territory: 'GH' };

describe.each(CWR_VERSIONS)('readCwr, a sample of %s', (version) => {
  test('says first what the message says of itself', async () => {
    expect((await readSample(version))[0]).toEqual({
      kind: 'message',
      message: {
        format: 'CWR',
        version,
        sender: version.startsWith('2') ? '999900167' : 'LBM',
        recipients: [],
        createdAt: '2026-01-15T10:15:30.000Z',
        isTest: false,
      },
    });
  });

  test('gives each work and then its recordings, stated when the file was made', async () => {
    const rows = (await readSample(version)).slice(1);
    expect(rows).toMatchObject([
      { kind: 'record', line: 3, warnings: [], record: { noun: 'work', work: FIRST } },
      {
        kind: 'record',
        line: 3,
        record: {
          noun: 'recording',
          recording: {
            isrc: 'GHZZZ2600017',
            title: 'HARMATTAN MORNING',
            artist: 'THE COASTAL TESTERS',
            durationSeconds: 221,
            partnerWorkId: 'LBM0000001',
            iswc: 'T9000000011',
          },
        },
      },
      { kind: 'record', record: { noun: 'work', work: { partnerWorkId: 'LBM0000002', isrcs: [] } } },
    ]);
    for (const row of rows) {
      expect(row.kind === 'record' && row.record.statedAt).toBe('2026-01-15T10:15:30.000Z');
    }
  });

  test('gives the shares that count in Ghana, each with its chain', async () => {
    const link = version === '2.1' ? {} : { chain: 2 };
    expect(worksOf(await readSample(version))[0]?.shares).toEqual([
      {
        ...share,
        kind: 'writer',
        name: 'KOJO MENSAHTEST',
        ipi: '00999900755',
        role: 'C',
        societyCode: '052',
        percent: '20.00',
        chain: 1,
      },
      {
        ...share,
        kind: 'writer',
        name: 'AMA SERWAATEST',
        ipi: '00999900853',
        role: 'A',
        societyCode: '052',
        percent: '15.00',
        chain: 1,
      },
      {
        ...share,
        kind: 'writer',
        name: 'THEMBA DUBEFICTION',
        ipi: '00999900951',
        role: 'C',
        societyCode: '063',
        percent: '15.00',
        ...link,
      },
      {
        ...share,
        kind: 'publisher',
        name: 'LAGOON BEAT MUSIC PUBLISHING',
        ipi: '00999900167',
        role: 'E',
        societyCode: '052',
        percent: '35.00',
        chain: 1,
      },
      {
        ...share,
        kind: 'publisher',
        name: 'NORTH PIER SUBPUBLISHING INC',
        ipi: '00999900265',
        role: 'SE',
        societyCode: '010',
        chain: 1,
      },
      {
        ...share,
        kind: 'publisher',
        name: 'BLUE CRANE MUSIC',
        ipi: '00999900657',
        role: 'E',
        societyCode: '063',
        percent: '15.00',
        chain: 2,
      },
    ]);
  });

  test.each([
    ['GH', ['VOLTA RIGHTS ADMINISTRATION 30.00']],
    ['GB', ['LAGOON BEAT MUSIC PUBLISHING 30.00']],
    ['FR', ['SEINE EDITIONS SARL 30.00']],
    ['BR', ['LAGOON BEAT MUSIC PUBLISHING 30.00']],
  ])(
    'gives the second work’s shares in %s to the publisher that collects there',
    async (territory, collecting) => {
      const shares = sharesOf(await readSample(version, territory), 1)?.filter((one) => !one.endsWith(' -'));
      expect(shares).toEqual([
        'YAW OFORISAMPLE 30.00',
        'EFUA LAMPTEYSAMPLE 20.00',
        ...collecting,
        'HIGHLIFE HOUSE EDITIONS 20.00',
      ]);
    },
  );
});

test('the samples are the same works in every version, but for what a version cannot say', async () => {
  const [v21, v22, v30, v31] = await Promise.all(
    CWR_VERSIONS.map(async (version) =>
      (await readSample(version)).slice(1).map((row) => ({ ...row, line: 0 })),
    ),
  );
  expect(v30).toEqual(v22);
  expect(v31).toEqual(v22);
  const withoutLink = JSON.stringify(v22).replace(
    '"percent":"15.00","chain":2},{"kind":"publisher"',
    '"percent":"15.00"},{"kind":"publisher"',
  );
  expect(JSON.parse(withoutLink)).toEqual(v21);
});
