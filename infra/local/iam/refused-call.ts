import type { Need } from '#infra/local/iam/statement.ts';

/** How AWS says that somebody may not do something, and why. */
export const refusalText = (user: string, { action, resource }: Need, because: string): string =>
  `User: ${user} is not authorized to perform: ${action} on resource: ${resource} ${because}`;

/** How a call of an operation is refused that the tables of calls do not have. */
export const unknownCallText = (user: string, call: string): string =>
  `User: ${user} is not authorized to perform: ${call}: nothing in infra/local/iam/calls says what this operation needs`;

/** The body of a refused call in the JSON protocols. */
export const refusalBody = (message: string): string =>
  JSON.stringify({ __type: 'com.amazon.coral.service#AccessDeniedException', message, Message: message });
