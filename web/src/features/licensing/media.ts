import { t } from '@lingui/core/macro';
import type { NewStation } from '#shared/schemas/licensing.ts';

/** What a broadcaster broadcasts by. */
export const MEDIA: Readonly<Record<NewStation['medium'], string>> = {
  radio: t`Radio`,
  tv: t`Television`,
  online: t`Online`,
};
