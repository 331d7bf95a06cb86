import { serve } from '#functions/handlers/http/serve.ts';
import * as contract from '#shared/contract/gateways.ts';

export const gatewayRoutes = [
  serve(contract.listPaymentExceptions, (world, { query }) => world.paymentExceptions.page(query)),
  serve(contract.clearPaymentException, async (world, { caller, params, body }) =>
    (await import('#functions/use-cases/payments/clear-payment-exception.ts')).clearPaymentException(
      world,
      caller,
      { ...params, ...body },
    ),
  ),
];
