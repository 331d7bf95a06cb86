import { route } from '#shared/contract/route.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import * as examples from '#shared/examples/rates.ts';
import { Currency } from '#shared/money.ts';
import { FINANCE, READ } from '#shared/permissions.ts';
import { filter, Page, pageOf, period } from '#shared/schemas/common.ts';
import * as schemas from '#shared/schemas/rates.ts';

export const createFxRate = route({
  operation: 'createFxRate',
  method: 'POST',
  path: '/api/fx-rates',
  summary: 'Enter a rate of exchange',
  description:
    'One unit of `base` is `rate` units of `quote` on that date, which is not in the future. Rates are added, never changed: of one pair and date the latest entry counts. A payment in another currency takes the newest rate of its pair, else the inverse of the newest rate the other way round, when it is approved.',
  access: FINANCE,
  body: schemas.NewFxRate,
  reply: { status: 201, schema: schemas.FxRate },
  example: { body: examples.newFxRate, reply: examples.fxRate },
  refusals: [],
});

export const listFxRates = route({
  operation: 'listFxRates',
  method: 'GET',
  path: '/api/fx-rates',
  summary: 'Rates of exchange, newest first',
  description: 'All rates that were ever entered, by their date, the newest first.',
  access: READ,
  query: Page.extend({
    base: filter(Currency, 'rates of this currency'),
    quote: filter(Currency, 'rates into this currency'),
    ...period('of a date'),
  }),
  reply: { status: 200, schema: pageOf(schemas.FxRate) },
  example: { reply: pageWith(examples.fxRate) },
  refusals: [],
});

export const importFxRates = route({
  operation: 'importFxRates',
  method: 'POST',
  path: '/api/fx-rates/import',
  summary: 'Enter the rates of a central bank’s file',
  description: `Takes a CSV file as text: a header row with \`date\`, \`base\`, \`quote\`, \`rate\` and, where rows name one, \`source\`; then up to ${schemas.MAX_RATES} rows. What is wrong with a row rejects that row alone and is named with its line. A rate that is there already, with the same figure and source, is left unchanged, so that a file may be sent again.`,
  access: FINANCE,
  body: schemas.FxRateFile,
  reply: { status: 200, schema: schemas.FxRatesTaken },
  example: { body: examples.fxRateFile, reply: examples.fxRatesTaken },
  refusals: [],
});
