import * as z from 'zod';
import type { RealWorld } from '#functions/platform/world.ts';

const Request = z.object({
  headers: z.record(z.string(), z.string()),
  body: z.custom<Uint8Array>(ArrayBuffer.isView),
});
const WRITES = /\.(Put|Update|Delete|Transact(ion)?Write|BatchWrite)Items?$/;

/** Every kind of item that the world writes from now on, in order, read from the requests to DynamoDB. */
export function writtenItems({ table }: RealWorld): {
  readonly kinds: string[];
  readonly forget: () => void;
} {
  const kinds: string[] = [];
  table.client.middlewareStack.add(
    (next) => (args) => {
      const { headers, body } = Request.parse(args.request);
      if (WRITES.test(headers['x-amz-target'] ?? ''))
        kinds.push(
          ...[...new TextDecoder().decode(body).matchAll(/"__edb_e__":\{"S":"(\w+)"\}/g)].map(
            ([, kind = '']) => kind,
          ),
        );
      return next(args);
    },
    { step: 'finalizeRequest', name: 'writtenItems', override: true },
  );
  return { kinds, forget: () => kinds.splice(0) };
}
