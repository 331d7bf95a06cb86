import { partnerRef } from '#functions/domain/cycles/references.ts';
import type { World } from '#functions/ports/world.ts';
import { Refusal } from '#shared/problems.ts';
import type { Agreement, Partner } from '#shared/schemas/partners.ts';
import type { Payment } from '#shared/schemas/payments.ts';

type Needs = Pick<World, 'payments'>;

/** Refuses another society code once locked lines were paid under it: references name it (royalty rules §4). */
export async function refuseUsedSociety(world: Needs, before: Partner, after: Partner): Promise<void> {
  if (before.societyCode === after.societyCode) return;
  const [payment] = await paymentsOf(world, before);
  if (payment === undefined) return;
  throw new Refusal('partner.society-used', `${payment.id} was made under ${before.societyCode}.`, [
    { path: 'societyCode', message: `${before.societyCode} stays: locked lines name it` },
  ]);
}

/** Refuses another territory or effective date once locked lines were paid by an agreement (royalty rules §4). */
export async function refuseUsedAgreement(
  world: Needs,
  partner: Partner,
  { before, after }: { readonly before: Agreement; readonly after: Agreement },
): Promise<void> {
  const changed = (['territory', 'effectiveDate'] as const).filter((field) => before[field] !== after[field]);
  if (changed.length === 0) return;
  const payment = (await paymentsOf(world, partner)).find(({ parts }) =>
    parts.some(({ agreementId }) => agreementId === before.id),
  );
  if (payment === undefined) return;
  throw new Refusal(
    'agreement.used',
    `${payment.id} was made by it.`,
    changed.map((path) => ({ path, message: `${before[path]} stays: locked lines were paid by it` })),
  );
}

/** The payments that were made to a partner under its society code. */
const paymentsOf = (world: Needs, { societyCode }: Partner): Promise<readonly Payment[]> =>
  world.payments.ofPayee('remittance', partnerRef(societyCode));
