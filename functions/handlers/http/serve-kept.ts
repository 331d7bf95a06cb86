import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { compressReply } from '#functions/handlers/http/compress-reply.ts';
import { KEPT_REPLY } from '#functions/handlers/http/reply-headers.ts';
import { type Served, serve } from '#functions/handlers/http/serve.ts';
import { acceptedEncoding } from '#shared/accepted-encoding.ts';
import type { ReplyOf, Route } from '#shared/contract/route.ts';

type Reply = APIGatewayProxyStructuredResultV2;

/**
 * A route whose reply is the same for everybody until the next deployment. It is made, encoded and compressed by the
 * first call that asks for it and kept by the process; whoever sends its ETag as If-None-Match gets 304 and no body
 * (RFC 9110 §13.1.2).
 */
export function serveKept<const R extends Route>(route: R, make: () => Promise<ReplyOf<R>>): Served {
  const served = serve(route, make);
  let whole: Promise<Reply> | undefined;
  const byEncoding = new Map<string | undefined, Promise<Reply>>();
  const encoded = async (): Promise<Reply> => {
    const body = JSON.stringify(served.encode(await make()));
    const etag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
    return { statusCode: route.reply.status, headers: { ...KEPT_REPLY, etag }, body };
  };
  return {
    ...served,
    answerKept: async (asked) => {
      whole ??= encoded();
      const reply = await whole;
      if (hasIt(asked['if-none-match'], String(reply.headers?.['etag'])))
        return { statusCode: 304, headers: { ...reply.headers, vary: 'accept-encoding' } };
      const encoding = acceptedEncoding(asked['accept-encoding']);
      const kept = byEncoding.get(encoding) ?? compressReply(reply, encoding);
      byEncoding.set(encoding, kept);
      return kept;
    },
  };
}

/** Whether one of the tags is that of the reply: they are compared weakly, for what is compressed is the same. */
function hasIt(tags: string | undefined, etag: string): boolean {
  if (tags === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return tags.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag));
}
