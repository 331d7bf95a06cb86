import { describe, expect, test } from '@jest/globals';
import { s3Needs } from '#infra/local/iam/calls/s3.ts';
import type { Need } from '#infra/local/iam/statement.ts';
import { s3CallOf } from '#infra/local/s3/s3-call.ts';

const said = (needs: readonly Need[] | undefined) =>
  needs?.map(({ action, resource }) => `${action} ${resource}`);

describe('S3: what a request needs', () => {
  test.each<[string, Readonly<Record<string, string>>, string, readonly string[]]>([
    ['GET /shelf/a%20b/c.csv?x-id=GetObject', {}, 'GetObject', ['s3:GetObject arn:aws:s3:::shelf/a b/c.csv']],
    ['GET /shelf/a?versionId=1', {}, 'GetObject', ['s3:GetObjectVersion arn:aws:s3:::shelf/a']],
    [
      'GET /shelf/a?response-content-disposition=x&X-Amz-Signature=y',
      {},
      'GetObject',
      ['s3:GetObject arn:aws:s3:::shelf/a'],
    ],
    ['HEAD /shelf/a', {}, 'HeadObject', ['s3:GetObject arn:aws:s3:::shelf/a']],
    ['PUT /shelf/a', {}, 'PutObject', ['s3:PutObject arn:aws:s3:::shelf/a']],
    [
      'PUT /shelf/a',
      { 'x-amz-acl': 'private', 'x-amz-tagging': 'k=v' },
      'PutObject',
      [
        's3:PutObject arn:aws:s3:::shelf/a',
        's3:PutObjectAcl arn:aws:s3:::shelf/a',
        's3:PutObjectTagging arn:aws:s3:::shelf/a',
      ],
    ],
    [
      'PUT /shelf/a',
      { 'x-amz-copy-source': '/uploads/b%20c' },
      'CopyObject',
      ['s3:GetObject arn:aws:s3:::uploads/b c', 's3:PutObject arn:aws:s3:::shelf/a'],
    ],
    [
      'PUT /shelf/a',
      { 'x-amz-copy-source': 'uploads/b?versionId=1' },
      'CopyObject',
      ['s3:GetObjectVersion arn:aws:s3:::uploads/b', 's3:PutObject arn:aws:s3:::shelf/a'],
    ],
    ['POST /shelf/a?uploads=', {}, 'CreateMultipartUpload', ['s3:PutObject arn:aws:s3:::shelf/a']],
    ['PUT /shelf/a?partNumber=1&uploadId=u', {}, 'UploadPart', ['s3:PutObject arn:aws:s3:::shelf/a']],
    [
      'PUT /shelf/a?partNumber=1&uploadId=u',
      { 'x-amz-copy-source': '/uploads/b' },
      'UploadPartCopy',
      ['s3:GetObject arn:aws:s3:::uploads/b', 's3:PutObject arn:aws:s3:::shelf/a'],
    ],
    ['POST /shelf/a?uploadId=u', {}, 'CompleteMultipartUpload', ['s3:PutObject arn:aws:s3:::shelf/a']],
    [
      'DELETE /shelf/a?uploadId=u',
      {},
      'AbortMultipartUpload',
      ['s3:AbortMultipartUpload arn:aws:s3:::shelf/a'],
    ],
    ['GET /shelf/a?uploadId=u', {}, 'ListParts', ['s3:ListMultipartUploadParts arn:aws:s3:::shelf/a']],
    ['DELETE /shelf/a', {}, 'DeleteObject', ['s3:DeleteObject arn:aws:s3:::shelf/a']],
    ['DELETE /shelf/a?versionId=1', {}, 'DeleteObject', ['s3:DeleteObjectVersion arn:aws:s3:::shelf/a']],
    ['POST /shelf?delete=', {}, 'DeleteObjects', ['s3:DeleteObject arn:aws:s3:::shelf/*']],
    ['HEAD /shelf', {}, 'HeadBucket', ['s3:ListBucket arn:aws:s3:::shelf']],
    ['GET /shelf', {}, 'ListObjects', ['s3:ListBucket arn:aws:s3:::shelf']],
    ['GET /shelf/?list-type=2&prefix=a', {}, 'ListObjectsV2', ['s3:ListBucket arn:aws:s3:::shelf']],
  ])('%s %j', (request, headers, operation, expected) => {
    const [method = '', target = ''] = request.split(' ');
    const call = s3CallOf({ method, url: new URL(target, 'http://s3'), headers });
    expect(call.operation).toBe(operation);
    expect(said(s3Needs(call))).toEqual(expected);
  });

  test('a list tells its prefix and its delimiter', () => {
    const url = new URL('/shelf?list-type=2&prefix=a/&delimiter=/', 'http://s3');
    const [need] = s3Needs(s3CallOf({ method: 'GET', url, headers: {} })) ?? [];
    expect(need?.context).toEqual({ 's3:prefix': 'a/', 's3:delimiter': '/' });
  });

  test.each([
    'GET /shelf/a?acl',
    'PUT /shelf?policy',
    'PUT /shelf',
    'DELETE /shelf',
    'PATCH /shelf/a',
    'PUT /shelf/a?acl',
  ])('%s is not known', (request) => {
    const [method = '', target = ''] = request.split(' ');
    expect(s3Needs(s3CallOf({ method, url: new URL(target, 'http://s3'), headers: {} }))).toBeUndefined();
  });

  test('a path that is not well encoded is a key of its own, not another', () => {
    const url = new URL('/shelf/%E0%A4%A', 'http://s3');
    expect(s3CallOf({ method: 'GET', url, headers: {} }).key).toBe('%E0%A4%A');
  });
});
