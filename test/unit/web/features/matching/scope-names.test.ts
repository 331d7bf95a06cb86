import { describe, expect, test } from '@jest/globals';
import { scopeInWords, scopeNames } from '#web/features/matching/scope-names.ts';

describe('names of scopes', () => {
  test('say for whom they are by name, and by id where nobody knows one', () => {
    const names = scopeNames({
      stations: [{ stationId: 'GH-1', name: 'Harbour FM' }],
      partners: [{ id: 'prt_1', name: 'ASCAP' }],
    });

    expect(Object.values(names)).toEqual(['All logs and works', 'Logs of Harbour FM', 'Works of ASCAP']);
    expect(scopeInWords('station:GH-2', names)).toBe('Logs of GH-2');
  });
});
