import type { Route } from '#shared/contract/route.ts';
import { PROBLEMS } from '#shared/problems.ts';

/** A route's description with what follows from its declaration: who may, paging, idempotency and what is refused. */
export function describedIn(route: Route): string {
  return [route.description, whoMay(route), ...paging(route), ...idempotency(route), refusals(route)].join(
    '\n\n',
  );
}

function whoMay({ access }: Route): string {
  if (access === 'open') return '**Who may:** anybody; it takes no token.';
  if (access === 'signature')
    return '**Who may:** whoever signs with the key of the gateway; it takes no token.';
  return `**Who may:** ${access.join(', ')}.`;
}

const paging = ({ query }: Route): string[] =>
  query !== undefined && 'cursor' in query.shape
    ? ['**Pages:** send `nextCursor` as `cursor` for the next page; on the last one it is null.']
    : [];

const idempotency = ({ method, access }: Route): string[] =>
  method === 'POST' && access !== 'signature'
    ? [
        '**Idempotent** with `Idempotency-Key`: the same key and body gives the first answer again, another body is refused.',
      ]
    : [];

/** Lists only what the route's use-case refuses; what any request may be refused for is listed at the statuses. */
function refusals({ refusals: own }: Route): string {
  if (own.length === 0) return '**Refused:** only what any request may be refused for.';
  return `**Refused:**\n\n${own.map((code) => `- \`${code}\` (${PROBLEMS[code].status}): ${PROBLEMS[code].title}`).join('\n')}`;
}
