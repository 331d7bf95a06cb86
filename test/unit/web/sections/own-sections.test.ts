import { expect, test } from '@jest/globals';
import { OWN_SECTIONS, ownPlaceOf } from '#web/sections/own-sections.ts';

const ME = 'prt_01';
const labelOf = (pathname: string) => ownPlaceOf(pathname, ME)?.place.label;

test('each place is where its address says, with or without a slash at its end', () => {
  for (const { places } of OWN_SECTIONS)
    for (const { label, to } of places) {
      const address = to.replace('$partnerId', ME);
      expect(labelOf(address)).toBe(label);
      expect(labelOf(address === '/' ? '/' : `${address}/`)).toBe(label);
    }
});

test('a single thing belongs to the section of its kind, and another partner’s page to none', () => {
  expect(labelOf('/works/wrk_01')).toBe('Works');
  expect(labelOf('/remittances/rem_01')).toBe('Statements');
  expect(labelOf('/jobs/job_01/changes')).toBe('Uploads');
  expect(labelOf('/partners/prt_02/lines')).toBeUndefined();
});
