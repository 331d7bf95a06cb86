import { beforeEach, describe, expect, test } from '@jest/globals';
import { importFxRates } from '#functions/use-cases/rates/import-fx-rates.ts';
import { FxRateFile, MAX_RATES } from '#shared/schemas/rates.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { FINANCE } from '#test/support/world/people.ts';

const HEAD = 'date,base,quote,rate,source';
let world: FakeWorld;
beforeEach(() => {
  world = fakeWorld({ now: '2026-04-06T09:00:00.000Z' });
});

const send = (csv: string, source?: string) =>
  importFxRates(world, FINANCE, {
    file: FxRateFile.parse({ csv, ...(source !== undefined && { source }) }),
    requestId: `${world.clock.now()} ${csv.length}`,
  });
const rowsOf = async () => (await world.fxRates.page({ limit: 200 })).items;

describe('a central bank’s file of rates', () => {
  test('is taken row by row, with the source of the row or of the file', async () => {
    const csv = [HEAD, '2026-04-02,GHS,USD,0.0921,', '2026-04-02,gbp,GHS,13.7,Bank of England'].join('\n');
    expect(await send(csv, 'Bank of Ghana')).toEqual({ accepted: 2, unchanged: 0, rejected: [] });
    expect(await rowsOf()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ base: 'GHS', quote: 'USD', rate: '0.0921', source: 'Bank of Ghana' }),
        expect.objectContaining({ base: 'GBP', quote: 'GHS', rate: '13.7', source: 'Bank of England' }),
      ]),
    );
  });

  test('sent again changes nothing, however its zeros are written; a corrected figure is entered anew', async () => {
    await send(`${HEAD}\n2026-04-02,GHS,USD,0.0921,Bank of Ghana`);
    world.setClock('2026-04-06T10:00:00.000Z');
    const again = `${HEAD}\n2026-04-02,GHS,USD,0.092100,Bank of Ghana\n2026-04-02,GHS,USD,0.0921,Bank of Ghana`;
    expect(await send(again)).toEqual({ accepted: 0, unchanged: 2, rejected: [] });
    expect(await send(`${HEAD}\n2026-04-02,GHS,USD,0.0922,Bank of Ghana`)).toMatchObject({ accepted: 1 });
    expect(await world.fxRates.latest('GHS', 'USD', '2026-04-06')).toMatchObject({ rate: '0.0922' });
    expect(await rowsOf()).toHaveLength(2);
  });

  test('says of each bad row what is wrong, by its line, and takes the others', async () => {
    const bad = [
      ['2026-04-07,GHS,USD,0.09,Bank of Ghana', 'a rate is of today, 2026-04-06, or earlier'],
      ['2026-04-02,GHS,GHS,1,Bank of Ghana', 'quote: a rate leads from one currency to another'],
      ['2026-04-02,GHS,USD,0.000,Bank of Ghana', 'rate: a rate is above zero'],
      ['2026-04-02,GHS,USD,0.12345678901,Bank of Ghana', 'at most 10 decimals'],
      ['2026-02-30,GHS,USD,0.09,Bank of Ghana', 'date:'],
      ['2026-04-02,Cedi,USD,0.09,Bank of Ghana', 'base: expected an ISO 4217 code'],
      ['2026-04-02,GHS,USD,0.09,', 'source:'],
      ['2026-04-02,GHS,USD,,Bank of Ghana', 'rate is empty'],
      ['2026-04-02,GHS,USD', 'has 3 columns'],
      ['2026-04-02,GHS,EUR,0.07,Bank of Ghana', 'line 2 says 0.08 of the same pair and date'],
    ] as const;
    const csv = [HEAD, '2026-04-02,GHS,EUR,0.08,Bank of Ghana', ...bad.map(([row]) => row)].join('\n');
    const { accepted, rejected } = await send(csv);
    expect(accepted).toBe(1);
    expect(rejected).toEqual(
      bad.map(([, why], at) => ({
        line: at + 3,
        code: expect.stringMatching(/^row\./),
        message: expect.stringContaining(why),
      })),
    );
  });

  test('with semicolons and decimal commas is read as it is meant', async () => {
    await send('date;base;quote;rate\n2026-04-02;GHS;XOF;49,125', 'BCEAO');
    expect(await world.fxRates.latest('GHS', 'XOF', '2026-04-06')).toMatchObject({ rate: '49.125' });
  });

  test('without the columns that it needs is rejected whole', async () => {
    expect(await send('date,currency\n2026-04-02,USD')).toMatchObject({
      accepted: 0,
      rejected: [{ line: 1, code: 'file.missing-column' }],
    });
  });

  test(`is taken up to ${MAX_RATES} rates, in one audited step or several`, async () => {
    const day = (at: number) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
    const rows = Array.from({ length: MAX_RATES + 1 }, (_, at) => `${day(at)},GHS,USD,0.09,Bank of Ghana`);
    const { accepted, rejected } = await send([HEAD, ...rows].join('\n'));
    expect({ accepted, rejected }).toMatchObject({
      accepted: MAX_RATES,
      rejected: [{ line: MAX_RATES + 2, code: 'file.beyond-limit' }],
    });
    const { items } = await world.audit.page({ entity: 'fx-rates', limit: 200 });
    expect(new Set(items.map(({ actor, action }) => `${actor} ${action}`))).toEqual(
      new Set(['kofi fx-rates.imported']),
    );
    expect(items).toHaveLength(Math.ceil(MAX_RATES / 90));
  });
});
