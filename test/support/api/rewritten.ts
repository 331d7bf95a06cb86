import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { paymentModel } from '#functions/store/payment.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import type { Stage } from './stage.ts';

/** Writes a payment into the table as if it had been made so: what days would bring about cannot be waited for. */
export async function rewritten({ table }: Stage, payment: Payment): Promise<void> {
  await table.client.send(new PutCommand(new Collection(paymentModel, table).putParams(payment, 'none')));
}
