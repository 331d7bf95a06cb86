import type { Asker, Authority } from '#infra/local/iam/authority.ts';
import type { Need } from '#infra/local/iam/statement.ts';
import type { Invoke } from '#infra/local/lambda/invocation.ts';

/** What whoever calls a function needs. */
export const invoking = (functionArn: string): Need => ({
  action: 'lambda:InvokeFunction',
  resource: functionArn,
});

/** Calls functions for somebody, who must be allowed to; a call that is refused fails as it does for Step Functions. */
export function permittedInvoke(invoke: Invoke, authority: Authority, asker: Asker): Invoke {
  return async (functionArn, event) => {
    const refusal = authority.refusal(asker, [invoking(functionArn)]);
    if (refusal === undefined) return invoke(functionArn, event);
    return { ok: false, error: { errorType: 'Lambda.AWSLambdaException', errorMessage: refusal } };
  };
}
