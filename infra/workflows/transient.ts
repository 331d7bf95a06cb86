/**
 * Errors that pass by themselves: a step that ends with one is tried again up to six times, with growing waits. The SDK
 * has tried by then, so these are what is left of a storm. What is not here is tried twice more all the same, for every
 * step is idempotent; a refusal never is.
 */
export const TRANSIENT: readonly string[] = [
  // Lambda did not run the function, or lost it.
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.ClientExecutionTimeoutException',
  'Lambda.TooManyRequestsException',
  'Lambda.Unknown',
  'Sandbox.Timedout',
  'Runtime.ExitError',
  'States.Timeout',
  'Throttled',
  // DynamoDB: the table or a partition takes no more this second, or the account none.
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  // The same transaction, sent again, is still being worked on.
  'TransactionInProgressException',
  // Conditions and conflicts have become refusals in the store by then: what is left of this name was turned away.
  'TransactionCanceledException',
  // DynamoDB and S3 inside, and S3 while a prefix grows.
  'InternalServerError',
  'InternalError',
  'SlowDown',
  'ServiceUnavailable',
  // Step Functions, Secrets Manager and Lambda in the words of their own.
  'TooManyRequestsException',
  'ServiceUnavailableException',
];
