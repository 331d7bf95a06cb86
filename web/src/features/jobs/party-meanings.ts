import type { Meaning } from './meaning.ts';

/** What a table of repertoire may say of its writers and publishers in columns of their own. */
export const PARTY_MEANINGS: Readonly<Record<string, Meaning>> = {
  first_name: { name: 'First name', holds: 'Of the writer' },
  last_name: { name: 'Last name', holds: 'Of the writer' },
  ipi: { name: 'IPI', holds: 'Name number of the writer' },
  role: { name: 'Role', holds: 'Such as composer, author' },
  society: { name: 'Society', holds: 'Of the writer' },
  publisher_ipi: { name: 'Publisher’s IPI', holds: 'Name number of the publisher' },
  publisher_share: { name: 'Publisher’s share', holds: 'Percent' },
};
