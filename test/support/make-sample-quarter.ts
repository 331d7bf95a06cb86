import { writeFileSync } from 'node:fs';
import { catalogueOf, type SampleWork } from './sample-quarter/catalogue.ts';
import { nextWeekFile } from './sample-quarter/next-week-file.ts';
import { recordingsFile, worksFile } from './sample-quarter/repertoire-files.ts';
import {
  SAMPLE_CYCLE,
  SAMPLE_NEXT_AGREEMENT,
  SAMPLE_NEXT_CYCLE,
  sampleSetup,
} from './sample-quarter/setup.ts';
import { usageFile } from './sample-quarter/usage-file.ts';

/** The files of the sample quarter by name: titles, people and identifiers are invented, and the same in every run. */
export function makeSampleQuarter(): Readonly<Record<string, string>> {
  const setup = sampleSetup();
  const ascap = catalogueOf({
    name: 'ASCAP',
    society: '010',
    registrant: 'ASC',
    works: 240,
    firstNumber: 1000,
  });
  const prs = catalogueOf({ name: 'PRS', society: '052', registrant: 'PRS', works: 60, firstNumber: 20_000 });
  const sacem = catalogueOf({
    name: 'SACEM',
    society: '058',
    registrant: 'SAC',
    works: 24,
    firstNumber: 30_000,
  });
  const catalogues = [
    { works: ascap, weight: 0.76 },
    { works: prs, weight: 0.18 },
    { works: sacem, weight: 0.06 },
  ];
  return {
    'sample_setup.json': json(setup),
    'sample_cycle.json': json(SAMPLE_CYCLE),
    'ascap_works_sample.csv': worksFile(ascap, MISTAKEN_WORKS),
    'ascap_recordings_sample.csv': recordingsFile(ascap, MISTAKEN_RECORDINGS),
    'prs_works_sample.csv': worksFile([...prs, ...alsoDelivered(ascap)]),
    'prs_recordings_sample.csv': recordingsFile(prs),
    'sacem_works_sample.csv': worksFile(sacem),
    'sacem_recordings_sample.csv': recordingsFile(sacem),
    'usage_sample.csv': usageFile({ setup, catalogues }),
    'sample_next_cycle.json': json(SAMPLE_NEXT_CYCLE),
    'sample_next_agreement.json': json(SAMPLE_NEXT_AGREEMENT),
    'usage_next_sample.csv': nextWeekFile({ setup, catalogues }),
  };
}

/** Four works of ASCAP that PRS delivers too, the last of them with other shares. */
function alsoDelivered(works: readonly SampleWork[]): SampleWork[] {
  return works.slice(30, 34).map((work, i) => ({
    ...work,
    workId: `PRS-9000${i}`,
    writers: i < 3 ? work.writers : work.writers.map((writer) => ({ ...writer, society: '052' })),
  }));
}

const MISTAKEN_WORKS = [
  [
    'ASCAP-90001',
    'Wrong Check Digit',
    '',
    'T-900.000.001-0',
    '',
    'Wren Saltwind||CA|010',
    '',
    '100',
    'Popular',
  ],
  [
    'ASCAP-90002',
    'Shares for Two of Three',
    '',
    '',
    '',
    'Juno Moonfall||CA|010;Fenn Rainpath',
    '',
    '50;25;25',
    'Popular',
  ],
  ['ASCAP-90003', '', '', '', '', 'Calla Goldreed||CA|010', '', '100', 'Popular'],
];
const MISTAKEN_RECORDINGS = [
  ['ZZASC2699', 'Short Identifier', 'Marlo Clayriver', '201', '', 'ASCAP-00001'],
  ['', 'No Identifier', 'Marlo Clayriver', '201', '', 'ASCAP-00002'],
];

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

if (import.meta.main) {
  for (const [name, text] of Object.entries(makeSampleQuarter())) {
    writeFileSync(new URL(`../fixtures/${name}`, import.meta.url), text);
  }
}
