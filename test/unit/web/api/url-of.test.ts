import { describe, expect, test } from '@jest/globals';
import { urlOf } from '#web/api/url-of.ts';

describe('urlOf', () => {
  test('encodes parameters and leaves out what is empty', () => {
    const input = { params: { workId: 'a/b' }, query: { q: 'x y', cursor: undefined, status: '' } };
    expect(urlOf('/api/works/{workId}', input)).toBe('/api/works/a%2Fb?q=x+y');
  });
});
