import { describe, expect, test } from '@jest/globals';
import { StationId } from '#shared/ids.ts';
import { releaseOf } from '#web/features/held/release-of.ts';

const held = { territory: 'GH', stationId: StationId.parse('GH-COM-01') };

describe('where held money is released', () => {
  test('is the desk with the locked songs of the station, where nobody knows the work', () => {
    expect(releaseOf('unidentified', held).link).toEqual({
      to: '/usage',
      search: { territory: 'GH', stationId: 'GH-COM-01', show: 'locked' },
    });
  });

  test.each([
    ['share-missing', '/issues'],
    ['unaffiliated', '/affiliations'],
    ['no-agreement', '/partners'],
  ] as const)('is for %s %s', (reason, to) => {
    expect(releaseOf(reason, held).link).toEqual({ to });
  });
});
