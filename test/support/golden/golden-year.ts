import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { FrozenPartner } from '#functions/domain/cycles/manifest.ts';
import { PaymentStatus } from '#shared/schemas/payments.ts';
import { aPartner } from '#test/support/given/a-partner.ts';
import { aFrozenAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';

const minor = z.int().transform(BigInt);
const Paid = z.object({ withholdingTax: minor, payable: minor, status: PaymentStatus });
const Year = z.object({
  cycles: z.array(
    z.object({
      periodStart: z.string(),
      periodEnd: z.string(),
      lines: z.array(
        z.object({
          payee: z.string(),
          terms: z.string().nullable(),
          origin: z.string().nullable(),
          gross: minor,
          adminFee: minor,
        }),
      ),
      payments: z.array(
        Paid.extend({
          ...{ payee: z.string(), gross: minor, adminFee: minor, net: minor },
          ...{ broughtForward: minor, carried: minor, successor: Paid.optional() },
        }),
      ),
    }),
  ),
  balances: z.record(z.string(), minor),
});

/** What the golden year expects of payments and balances: the sums of its lines, and each payment in the end. */
export const goldenYear = Year.parse(
  JSON.parse(readFileSync(new URL('../../fixtures/golden-year/payments.json', import.meta.url), 'utf8')),
);

type Given = NonNullable<Parameters<typeof aFrozenAgreement>[0]>;
const agreement = (society: string, n: number, over: Given) =>
  aFrozenAgreement({
    ...over,
    id: anId('agr', Number(society) * 10 + n),
    partnerId: anId('prt', Number(society)),
  });
const partner = (societyCode: string, name: string, agreements: readonly Given[]): FrozenPartner =>
  aPartner({
    ...{ id: anId('prt', Number(societyCode)), societyCode, name },
    agreements: agreements.map((over, n) => agreement(societyCode, n, over)),
  });

const [ASCAP, PRS, SACEM, SOCAN] = [
  partner('010', 'ASCAP', [{ withholdingTaxPercent: '8.00' }]),
  partner('052', 'PRS', [
    { expiryDate: '2025-02-14', withholdingTaxPercent: '0.00' },
    { effectiveDate: '2025-03-01', withholdingTaxPercent: '5.00' },
  ]),
  partner('058', 'SACEM', [{ expiryDate: '2025-03-31', withholdingTaxPercent: '0.00', status: 'Suspended' }]),
  partner('101', 'SOCAN', [{ effectiveDate: '2024-06-01' }]),
];
const GEMA = partner('035', 'GEMA', [{ effectiveDate: '2025-04-01', paysHeldFrom: '2025-01-20' }]);
const NEVER_REACHED = {
  ...{ effectiveDate: '2025-04-01', paysHeldFrom: '2025-02-15' },
  minimumPayout: { amount: '999999.00', currency: 'GHS' },
};

/** The partners of the golden year as the close of each of its cycles froze them: in the second GEMA has come and SACEM has a new
 * agreement; in the third ASCAP and SACEM have new terms. */
export const goldenPartners: readonly (readonly FrozenPartner[])[] = [
  [ASCAP, PRS, SACEM, SOCAN],
  [ASCAP, PRS, withAgreement(SACEM, NEVER_REACHED), SOCAN, GEMA],
  [
    withTerms(ASCAP, [
      { termsFrom: '2024-01-01', withholdingTaxPercent: '8.00' },
      { termsFrom: '2025-08-15', withholdingTaxPercent: '10.00' },
    ]),
    PRS,
    withAgreement(SACEM, {
      ...NEVER_REACHED,
      terms: [
        { termsFrom: '2025-04-01', minimumPayout: NEVER_REACHED.minimumPayout },
        {
          ...{ termsFrom: '2025-08-01', withholdingTaxPercent: '12.50' },
          minimumPayout: { amount: '10.00', currency: 'GHS' },
        },
      ],
    }),
    SOCAN,
    GEMA,
  ],
];

function withAgreement(before: FrozenPartner, over: Given): FrozenPartner {
  const second = agreement(before.societyCode, before.agreements.length, over);
  return { ...before, agreements: [...before.agreements, second] };
}

function withTerms(before: FrozenPartner, terms: NonNullable<Given['terms']>): FrozenPartner {
  return { ...before, agreements: [agreement(before.societyCode, 0, { terms })] };
}
