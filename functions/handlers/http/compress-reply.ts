import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ApiEvent } from '#functions/handlers/http/caller.ts';
import { acceptedEncoding, type Encoding, LEAST_COMPRESSED_BYTES } from '#shared/accepted-encoding.ts';

type Reply = APIGatewayProxyStructuredResultV2;

/** As quick as gzip, and smaller: a reply is compressed while its caller waits. */
const QUALITY = 4;
const compressedBy = {
  br: (body: string) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: (body: string) => promisify(gzip)(body),
} as const;

/** Compresses replies as their callers accept it: an HTTP API does not compress, and the edge not what it may not keep. */
export function compressReplies(): MiddlewareObj<ApiEvent, Reply> {
  return {
    after: async (request) => {
      if (request.response !== null && request.response !== undefined)
        request.response = await compressReply(request.response, request.event.headers['accept-encoding']);
    },
  };
}

/** A reply as a caller accepts it. One that is small, that has no body or that is compressed stays as it is. */
export async function compressReply(reply: Reply, accepted: string | undefined): Promise<Reply> {
  const { body = '', headers = {} } = reply;
  if (body.length < LEAST_COMPRESSED_BYTES || headers['content-encoding'] !== undefined) return reply;
  const encoding = acceptedEncoding(accepted);
  const varying = { ...reply, headers: { ...headers, vary: 'accept-encoding' } };
  return encoding === undefined ? varying : inEncoding(varying, encoding);
}

async function inEncoding(reply: Reply, encoding: Encoding): Promise<Reply> {
  const bytes = await compressedBy[encoding](reply.body ?? '');
  return {
    ...reply,
    headers: { ...reply.headers, 'content-encoding': encoding },
    body: bytes.toString('base64'),
    isBase64Encoded: true,
  };
}
