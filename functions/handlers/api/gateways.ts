import { serve } from '#functions/handlers/http/serve.ts';
import { clearPaymentException } from '#functions/use-cases/payments/clear-payment-exception.ts';
import * as contract from '#shared/contract/gateways.ts';

export const gatewayRoutes = [
  serve(contract.listPaymentExceptions, (world, { query }) => world.paymentExceptions.page(query)),
  serve(contract.clearPaymentException, (world, { caller, params, body }) =>
    clearPaymentException(world, caller, { ...params, ...body }),
  ),
];
