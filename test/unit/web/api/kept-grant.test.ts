import { expect, test } from '@jest/globals';
import { grantName, keptGrant } from '#web/api/kept-grant.ts';

const grant = { uploadId: 'upl_1', url: 'https://s3/x', headers: {}, expiresAt: '2026-03-31T10:00:00.000Z' };
const name = grantName('/usage/upload', 'abc');
const shelf = { getItem: (of: string) => (of === name ? JSON.stringify(grant) : null) };
const at = (time: string) => keptGrant(shelf, name, Date.parse(time));

test('the permission to send a file holds for the same file on the same page until a minute before its end', () => {
  expect(at('2026-03-31T09:58:59.000Z')).toEqual(grant);
  expect(at('2026-03-31T09:59:00.000Z')).toBeUndefined();
  expect(grantName('/usage/upload', 'abd')).not.toBe(name);
  expect(grantName('/partners/prt_1/repertoire', 'abc')).not.toBe(name);
});
