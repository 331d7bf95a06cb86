import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { listPeople } from '#shared/contract/people.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { ROLE_WORDS } from '#web/parts/people/role-words.ts';
import type { Column } from '#web/ui/column.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';

/** How people are listed, each with the way to what the person did. */
export const personColumns: readonly Column<RowOf<typeof listPeople>>[] = [
  { heading: t`Name`, cell: ({ name, email, id }) => name ?? email ?? id },
  { heading: t`E-mail`, cell: ({ email }) => email ?? '–', wideOnly: true },
  { heading: t`Role`, cell: ({ role }) => ROLE_WORDS[role] },
  {
    heading: t`Audit`,
    cell: ({ id }) => (
      <Link to="/audit" search={{ actor: id }} className={textLinkClass}>
        {t`What was done`}
      </Link>
    ),
  },
];
