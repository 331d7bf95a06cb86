import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { ApiClient } from '#infra/local/sample/api-client.ts';
import { listAll } from '#infra/local/sample/list-all.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import { listAudit } from '#shared/contract/audit.ts';
import type { Route } from '#shared/contract/route.ts';
import { ROUTES } from '#shared/contract/routes.ts';
import { readAudit } from '#tools/audit/read-audit.ts';

/** What a system holds at a moment: of each list of the API, and of the audit trail, how much and the SHA-256 of it. */
export const Tally = z.record(z.string(), z.object({ items: z.int(), digest: z.string() }));
export type Tally = z.infer<typeof Tally>;

const TRAIL = 'the audit trail';
/** A page as it travels, whatever is listed. */
const AnyPage = z.object({ items: z.array(z.unknown()), nextCursor: z.string().nullable() });

/** A link to a file, which is signed when it is read: what stays is where the file lies. */
const SIGNED_LINK = /"https?:\/\/[^/"]+([^?"]*)\?[^"]*X-Amz-Signature=[^"]*"/g;

/** The lists that are asked for nothing. That of the audit is of a year: the trail is read whole. */
const LISTS: readonly Route[] = ROUTES.filter(
  ({ method, path, query, operation, reply }) =>
    method === 'GET' &&
    !path.includes('{') &&
    operation !== listAudit.operation &&
    reply.schema instanceof z.ZodObject &&
    'nextCursor' in reply.schema.shape &&
    query?.safeParse({}).success === true,
);

/** Counts everything that an Admin can list. Lists of the last days and months are of those before now. */
export async function takeTally(api: ApiClient): Promise<Tally> {
  const tally: Tally = {};
  for (const list of LISTS) {
    const route = { ...list, reply: { status: 200, schema: AnyPage } } as const;
    const items = await listAll((query) => api.call('admin', route, { query }));
    tally[list.operation] = summed(items.map((item) => canonicalJson(item).replaceAll(SIGNED_LINK, '"$1"')));
  }
  const trail = await readAudit((query) => api.call('admin', listAudit, { query }));
  return { ...tally, [TRAIL]: summed(trail) };
}

function summed(lines: readonly string[]): Tally[string] {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return { items: lines.length, digest: hash.digest('hex') };
}

/** What differs between two tallies, a sentence each; none where all is as it was. */
export function differencesOf(then: Tally, now: Tally): readonly string[] {
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])].toSorted();
  return names.flatMap((name) => {
    const [before, after] = [then[name], now[name]];
    if (before === undefined || after === undefined)
      return [`${name}: known only ${before === undefined ? 'now' : 'then'}`];
    if (before.digest === after.digest) return [];
    const counts =
      before.items === after.items ? `${after.items}` : `${before.items} then, ${after.items} now`;
    return [`${name}: ${counts}, and not the same`];
  });
}
