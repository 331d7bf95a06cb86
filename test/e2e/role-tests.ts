import { expect, test } from '@jest/globals';
import type { Role } from '#shared/permissions.ts';
import { railOf } from '#test/support/browser-rail.ts';
import { type Person, signIn } from '#test/support/browser-sign-in.ts';
import { walk } from '#test/support/browser-walk.ts';
import type { QuarterByHand } from './quarter-by-hand.ts';
import { PARTNER } from './small-quarter.ts';
import { ownStopsOf, stopsOf } from './stops.ts';

const STAFF: readonly (readonly [Role, Person])[] = [
  ['Admin', 'Admin · admin-1'],
  ['Ops', 'Ops · ops-1'],
  ['Finance', 'Finance · finance-1'],
  ['Viewer', 'Viewer · viewer-1'],
];

/** Every place of the site on a phone, as each role: it opens, or says that it is refused. */
export function roleTests(quarterOf: () => QuarterByHand): void {
  test.each(STAFF)(
    '%s opens every place that the role may see, and is refused in the others',
    async (role, person) => {
      const { browser, system, locked } = quarterOf();
      await locked();
      const page = await signIn(browser, system.url, person);

      expect(await walk(page, stopsOf(role))).toEqual([]);
      await page.context().close();
    },
  );

  test('a partner opens every place of its own site, and no other', async () => {
    const { browser, system, locked, onboarded } = quarterOf();
    await locked();
    const partnerId = (await onboarded()).split('/')[2] ?? '';
    const page = await signIn(browser, system.url, 'Partner · partner-1', partnerId);
    await expect(
      railOf(page)
        .filter({ hasText: /^Cycles|^Payments/ })
        .count(),
    ).resolves.toBe(0);
    const refused = stopsOf('Partner').filter(({ address, isOpen }) => !isOpen && !address.startsWith('/?'));

    expect(await walk(page, [...ownStopsOf(partnerId, PARTNER.Name), ...refused])).toEqual([]);
    await page.context().close();
  });
}
