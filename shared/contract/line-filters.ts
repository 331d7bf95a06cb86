import * as z from 'zod';
import { PartnerId } from '#shared/ids.ts';
import { filter, Page, Search, sortBy } from '#shared/schemas/common.ts';
import { LINE_SORTS } from '#shared/schemas/line-items.ts';

/** How lines are asked for: those of a cycle and those of a run alike. */
export const lineFilters = Page.extend({
  partnerId: filter(PartnerId, 'lines of this partner'),
  payee: filter(z.string().max(200), 'lines of this payee, by its reference such as partner:010'),
  q: filter(Search, 'lines whose work or payee have what was typed'),
  adjustments: filter(z.enum(['only', 'none']), 'only corrections of earlier cycles, or none of them'),
  sort: sortBy(LINE_SORTS),
});
