import { describe, expect, test } from '@jest/globals';
import { artistValues } from '#web/features/artists/artist-values.ts';

describe('the form of an artist', () => {
  test('begins with what is known', () => {
    const ama = { reference: 'GH-A-1', name: 'Ama Mensah', email: 'ama@artists.example', ipi: '00000000199' };
    expect(artistValues(ama)).toEqual({ ...ama, payoutAccount: '' });
  });

  test('is empty for a new one', () => {
    expect(new Set(Object.values(artistValues()))).toEqual(new Set(['']));
  });
});
