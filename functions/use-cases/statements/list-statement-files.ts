import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { readPayment } from '#functions/use-cases/payments/read-payment.ts';
import { withUrls } from '#functions/use-cases/statements/with-urls.ts';
import { pageOfArray } from '#shared/cursor.ts';
import type { PaymentId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { PaymentKind } from '#shared/schemas/payments.ts';
import type { ReportExportView } from '#shared/schemas/statements.ts';

type Asked = { readonly kind: PaymentKind; readonly paymentId: PaymentId; readonly page: PageRequest };

/** The files of a payment's statement in every format, with a presigned link to each. They are a handful, all read at once. */
export async function listStatementFiles(
  world: Pick<World, 'payments' | 'exports' | 'files'>,
  caller: Caller,
  { kind, paymentId, page }: Asked,
): Promise<PageOf<ReportExportView>> {
  const { cycleId, payee } = await readPayment(world, caller, { kind, paymentId });
  const files = await withUrls(world, await world.exports.of(cycleId, payee.ref));
  return pageOfArray(files, page, ({ id }) => id);
}
