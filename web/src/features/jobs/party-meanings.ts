import { t } from '@lingui/core/macro';
import type { Meaning } from './meaning.ts';

/** What a table of repertoire may say of its writers and publishers in columns of their own. */
export const PARTY_MEANINGS: Readonly<Record<string, Meaning>> = {
  first_name: { name: t`First name`, holds: t`Of the writer` },
  last_name: { name: t`Last name`, holds: t`Of the writer` },
  ipi: { name: t`IPI`, holds: t`Name number of the writer` },
  role: { name: t`Role`, holds: t`Such as composer, author` },
  society: { name: t`Society`, holds: t`Of the writer` },
  publisher_ipi: { name: t`Publisher’s IPI`, holds: t`Name number of the publisher` },
  publisher_share: { name: t`Publisher’s share`, holds: t`Percent` },
};
