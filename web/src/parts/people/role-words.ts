import { t } from '@lingui/core/macro';
import type { Role } from '#shared/permissions.ts';

/** What each role is called, as the API names it in English. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  Admin: t({ message: 'Admin', context: 'role' }),
  Ops: t({ message: 'Ops', context: 'role' }),
  Finance: t({ message: 'Finance', context: 'role' }),
  Viewer: t({ message: 'Viewer', context: 'role' }),
  Partner: t({ message: 'Partner', context: 'role' }),
};
