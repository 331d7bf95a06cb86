import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { readRepertoireCsv } from '#functions/formats/csv/read-repertoire-csv.ts';
import { NewArtist, NewLocalWork } from '#shared/schemas/artists.ts';
import { NewCycle } from '#shared/schemas/cycles.ts';
import { NewLicence, NewStation, NewTariff } from '#shared/schemas/licensing.ts';
import { NewAgreement, NewPartner } from '#shared/schemas/partners.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { rowsOfLog } from '#test/support/logs/read-log.ts';
import { makeSampleQuarter } from '#test/support/make-sample-quarter.ts';
import { SAMPLE_CYCLE, sampleSetup } from '#test/support/sample-quarter/setup.ts';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
const records = async <T extends { kind: string }>(rows: AsyncIterable<T>) =>
  (await allOf(rows)).filter(({ kind }) => kind === 'record');

describe('the sample quarter', () => {
  test.each(Object.entries(makeSampleQuarter()))('%s is what its script makes', (name, text) => {
    expect(fixture(name)).toBe(text);
  });

  test('has 200 works, 300 recordings and 2,000 plays at least', async () => {
    const works = readRepertoireCsv(inPieces(fixture('ascap_works_sample.csv')));
    const recordings = readRepertoireCsv(inPieces(fixture('ascap_recordings_sample.csv')));
    expect((await records(works)).length).toBeGreaterThanOrEqual(200);
    expect((await records(recordings)).length).toBeGreaterThanOrEqual(300);
    const plays = await rowsOfLog(fixture('usage_sample.csv'));
    expect(plays.filter(({ kind }) => kind === 'record').length).toBeGreaterThanOrEqual(2000);
  });

  test('has bodies that the API takes', () => {
    const setup = sampleSetup();
    const localWorks = setup.localWorks.map(({ shares, ...work }) => ({
      ...work,
      shares: shares.map(({ artist, percent }) => ({ artistReference: artist, percent })),
    }));
    const bodies: [z.ZodType, readonly object[]][] = [
      [NewPartner, setup.partners],
      [NewAgreement, setup.agreements],
      [NewStation, setup.stations],
      [NewTariff, setup.tariffs],
      [NewLicence, setup.licences],
      [NewArtist, setup.artists],
      [NewLocalWork, localWorks],
      [NewCycle, [SAMPLE_CYCLE]],
    ];
    for (const [schema, all] of bodies) z.array(schema).parse(all.map(withoutNulls));
  });
});

/** In a body null and absent mean the same. */
const withoutNulls = (body: object) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
