import { expect, test } from '@jest/globals';
import { partyRef } from '#functions/domain/cycles/claims/claimant-of.ts';
import { heldNameOf } from '#web/features/artists/held-name-of.ts';

test.each([
  { name: 'Ama Serwaa', ipi: '00000000199' },
  { name: ' Ɔkwan   ama\tSerwaa ' },
  { name: 'Étoile d’Accra' },
])('money is held for $name as the close names the party', (artist) => {
  expect(heldNameOf(artist)).toBe(partyRef(artist));
});
