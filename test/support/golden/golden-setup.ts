import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import * as z from 'zod';
import type { FrozenCycle } from '#functions/domain/cycles/manifest.ts';
import { IsrcInput, IswcInput } from '#shared/ids.ts';
import { Licence, Station, Tariff } from '#shared/schemas/licensing.ts';
import { aPartner } from '#test/support/given/a-partner.ts';
import { aFrozenAgreement } from '#test/support/given/an-agreement.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';

const FOLDER = new URL('../../fixtures/golden-quarter/', import.meta.url);
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

/** A file of the golden quarter as a stream of bytes. */
export const goldenFile = (name: string) => Readable.from([readFileSync(new URL(name, FOLDER))]);

const absentIfNull = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);
const made = { version: 1, createdAt: MADE_AT };
const Setup = z.object({
  partners: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      societyCode: z.string(),
      defaultAdminFeePercent: z.string(),
    }),
  ),
  agreements: z.array(
    z.object({
      partner: z.string(),
      effectiveDate: z.string(),
      expiryDate: absentIfNull,
      adminFeePercent: absentIfNull,
      withholdingTaxPercent: z.string(),
      status: z.enum(['Active', 'Suspended']),
    }),
  ),
  stations: z.array(z.looseObject({})),
  tariffs: z.array(z.looseObject({ rate: absentIfNull })),
  licences: z.array(z.looseObject({})),
  artists: z.array(z.object({ reference: z.string(), name: z.string() })),
  localWorks: z.array(
    z.object({
      title: z.string(),
      iswc: IswcInput.nullish().transform((iswc) => iswc ?? undefined),
      isrc: IsrcInput.nullish().transform((isrc) => isrc ?? undefined),
      shares: z.array(z.object({ artist: z.string(), percent: z.string() })),
    }),
  ),
});

/** What was onboarded before the golden quarter, as the file has it: keys and references instead of ids. */
export const GOLDEN = Setup.parse(json('setup.json'));
export const PERIOD = z
  .object({ periodStart: z.string(), periodEnd: z.string(), adminFeePercentDefault: z.string() })
  .parse(json('cycle.json'));

export const stations = GOLDEN.stations.map((station) => Station.parse({ ...station, ...made }));
export const tariffs = GOLDEN.tariffs.map((tariff, n) =>
  Tariff.parse({ ...tariff, id: anId('trf', n), ...made }),
);
export const licences = GOLDEN.licences.map((licence, n) =>
  Licence.parse({ ...licence, id: anId('lic', n), ...made }),
);

const partners = GOLDEN.partners.map(({ key, ...partner }, n) =>
  aPartner({
    ...partner,
    id: anId('prt', n),
    agreements: GOLDEN.agreements
      .filter(({ partner: of }) => of === key)
      .map(({ partner: _of, ...terms }) =>
        aFrozenAgreement({
          ...terms,
          id: anId('agr', n),
          suspensions: terms.status === 'Suspended' ? [{ from: terms.effectiveDate }] : [],
        }),
      ),
  }),
);

/** The cycle as a close would freeze it. */
export const cycle: FrozenCycle = {
  id: anId('cyc', 1),
  territory: 'GH',
  periodStart: PERIOD.periodStart,
  periodEnd: PERIOD.periodEnd,
  currency: 'GHS',
  partners,
  ownSocietyCode: '999',
  affiliations: [],
  artists: GOLDEN.artists.map((artist, n) => ({ ...artist, id: anId('art', n) })),
};

const Minor = z.int().transform(BigInt);
/** What two independent programs computed, in pesewas. */
export const EXPECTED = z
  .object({
    plays: z.object({
      total: z.int(),
      duplicate: z.int(),
      matched: z.int(),
      unmatched: z.int(),
      weightless: z.int(),
    }),
    stations: z.record(z.string(), z.object({ gross: Minor, held: Minor })),
    totals: z.record(
      z.string(),
      z.object({
        lines: z.int(),
        gross: Minor,
        adminFee: Minor,
        net: Minor,
        withholdingTax: Minor.optional(),
        netPayable: Minor.optional(),
      }),
    ),
    grandGross: Minor,
    lines: z.array(
      z.object({
        payee: z.string(),
        work: z.string(),
        usageCount: z.int(),
        totalDurationSeconds: z.int(),
        gross: Minor,
        adminFee: Minor,
        net: Minor,
      }),
    ),
  })
  .parse(json('expected.json'));
