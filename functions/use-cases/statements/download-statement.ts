import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { readPayment } from '#functions/use-cases/payments/read-payment.ts';
import type { PaymentId } from '#shared/ids.ts';
import type { PaymentKind } from '#shared/schemas/payments.ts';

/** A presigned link to a payment's statement. */
export async function downloadStatement(
  world: Pick<World, 'payments' | 'exports' | 'files'>,
  caller: Caller,
  { kind, paymentId, format }: { kind: PaymentKind; paymentId: PaymentId; format: 'pdf' | 'csv' },
): Promise<{ url: string }> {
  const payment = await readPayment(world, caller, { kind, paymentId });
  const reports = await world.exports.of(payment.cycleId, payment.payee.ref);
  const report = found(
    reports.find((each) => each.format === format.toUpperCase()),
    `${format} statement of ${paymentId} yet`,
  );
  return { url: await world.files.grantDownload(report, report.fileName) };
}
