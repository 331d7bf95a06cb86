import type { IncomingHttpHeaders } from 'node:http';
import type { S3Call } from '#infra/local/iam/calls/s3.ts';

type Request = { readonly method: string; readonly url: URL; readonly headers: IncomingHttpHeaders };

/** Parameters that say how an operation is done or answered, and never which one it is. */
const NO_SUBRESOURCE =
  /^(x-id|x-amz-.*|response-.*|partNumber|versionId|list-type|prefix|delimiter|max-keys|marker|start-after|continuation-token|encoding-type|fetch-owner)$/i;
const COPIED = /^\/?([^/]+)\/(.+?)(\?versionId=.*)?$/;

/** Which operation of S3 a request with the bucket in its path is; one that is not known is called as it is written. */
export function s3CallOf({ method, url, headers }: Request): S3Call {
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(decoded(url.pathname)) ?? [];
  const query = url.searchParams;
  const subresources = [...query.keys()].filter((name) => !NO_SUBRESOURCE.test(name)).sort();
  const said = `${method} ${key === '' ? 'bucket' : 'object'}${subresources.map((name) => `?${name}`).join('')}`;
  const copied = COPIED.exec(decoded(String(headers['x-amz-copy-source'] ?? '')));
  const [, sourceBucket, sourceKey, version] = copied ?? [];
  return {
    operation: operationOf(said, copied !== null, query),
    bucket,
    key,
    isVersion: query.has('versionId'),
    withAcl: Object.keys(headers).some((name) => name === 'x-amz-acl' || name.startsWith('x-amz-grant-')),
    withTags: 'x-amz-tagging' in headers,
    ...(query.has('prefix') && { prefix: query.get('prefix') ?? '' }),
    ...(query.has('delimiter') && { delimiter: query.get('delimiter') ?? '' }),
    ...(sourceBucket !== undefined &&
      sourceKey !== undefined && {
        source: { bucket: sourceBucket, key: sourceKey, isVersion: version !== undefined },
      }),
  };
}

const OPERATIONS: Readonly<Record<string, string>> = {
  'GET object': 'GetObject',
  'HEAD object': 'HeadObject',
  'DELETE object': 'DeleteObject',
  'GET object?uploadId': 'ListParts',
  'POST object?uploads': 'CreateMultipartUpload',
  'POST object?uploadId': 'CompleteMultipartUpload',
  'DELETE object?uploadId': 'AbortMultipartUpload',
  'POST bucket?delete': 'DeleteObjects',
  'HEAD bucket': 'HeadBucket',
};

function operationOf(said: string, isCopy: boolean, query: URLSearchParams): string {
  if (said === 'PUT object') return isCopy ? 'CopyObject' : 'PutObject';
  if (said === 'PUT object?uploadId') return isCopy ? 'UploadPartCopy' : 'UploadPart';
  if (said === 'GET bucket') return query.get('list-type') === '2' ? 'ListObjectsV2' : 'ListObjects';
  return OPERATIONS[said] ?? said;
}

/** A text that is not well encoded stays as it is, and is nobody's key. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
