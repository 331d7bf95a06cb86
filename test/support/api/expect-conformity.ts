import { openapi } from '#functions/handlers/http/openapi.ts';
import type { Route } from '#shared/contract/route.ts';
import { NOUNS } from '#shared/contract/routes.ts';
import { readOpenapi } from '#shared/contract/system.ts';
import type { Answer } from './answer.ts';
import { conformityTo } from './conformity.ts';

const faultsOf = conformityTo(openapi(NOUNS));

/** Hands an answer on if it is as the contract describes it. */
export function expectConformity(route: Route, answer: Answer): Answer {
  const faults = [...faultsOf(route, answer), ...unsafeHeaders(route, answer)];
  if (faults.length === 0) return answer;
  throw new Error(
    `${route.operation} answered ${answer.status} not as described: ${faults.join('; ')}\n${JSON.stringify(answer.body)}`,
  );
}

/**
 * The gateway itself answers who has no token; whatever the API answers is not guessed at and not kept on the way, but
 * for the contract, which is the same for everybody: that is kept, and asked for again by its tag.
 */
function unsafeHeaders(route: Route, { status, headers }: Answer): readonly string[] {
  if (status === 401) return [];
  const isContract = route === readOpenapi && status === 200;
  return [
    ...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['it has no nosniff']),
    ...(headers.get('cache-control') === (isContract ? 'no-cache' : 'no-store') ? [] : ['it may be kept']),
    ...(headers.has('etag') === isContract ? [] : ['it has a tag, or lacks one']),
  ];
}
