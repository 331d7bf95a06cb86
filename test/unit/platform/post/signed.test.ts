import { describe, expect, test } from '@jest/globals';
import { signed } from '#functions/platform/post/signed.ts';

/** The key, the time and the host of AWS’s own examples of Signature Version 4. */
const EXAMPLE = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  ...{ region: 'us-east-1', service: 'service', at: '2015-08-30T12:36:00.000Z' },
};
const address = new URL('https://example.amazonaws.com/');

describe('signed', () => {
  test('signs AWS’s example of a plain POST as AWS does', async () => {
    const { authorization } = await signed({ address, headers: {}, body: '' }, EXAMPLE);
    expect(authorization).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, ' +
        'Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
    );
  });

  test('signs AWS’s example of a POST with a body as AWS does', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const { authorization } = await signed({ address, headers, body: 'Param1=value1' }, EXAMPLE);
    expect(authorization).toContain('SignedHeaders=content-type;host;x-amz-date');
    expect(authorization).toContain(
      'Signature=ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
    );
  });

  test('sends and signs the token of a session', async () => {
    const all = await signed({ address, headers: {}, body: '' }, { ...EXAMPLE, sessionToken: 'token' });
    expect(all['x-amz-security-token']).toBe('token');
    expect(all['authorization']).toContain('SignedHeaders=host;x-amz-date;x-amz-security-token');
  });
});
