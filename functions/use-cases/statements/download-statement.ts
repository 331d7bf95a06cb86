import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { readPayment } from '#functions/use-cases/payments/read-payment.ts';
import type { PaymentId } from '#shared/ids.ts';
import type { PaymentKind } from '#shared/schemas/payments.ts';

type Asked = {
  readonly kind: PaymentKind;
  readonly paymentId: PaymentId;
  readonly format: 'pdf' | 'csv';
  readonly disposition: 'attachment' | 'inline';
};

/** A presigned link to a payment's statement, which a browser saves or shows. */
export async function downloadStatement(
  world: Pick<World, 'payments' | 'exports' | 'files'>,
  caller: Caller,
  { kind, paymentId, format, disposition }: Asked,
): Promise<{ url: string }> {
  const payment = await readPayment(world, caller, { kind, paymentId });
  const reports = await world.exports.of(payment.cycleId, payment.payee.ref);
  const report = found(
    reports.find((each) => each.format === format.toUpperCase()),
    `${format} statement of ${paymentId} yet`,
  );
  return { url: await world.files.grantDownload(report, report.fileName, disposition) };
}
