import type { NewStation } from '#shared/schemas/licensing.ts';

/** What a broadcaster broadcasts by. */
export const MEDIA: Readonly<Record<NewStation['medium'], string>> = {
  radio: 'Radio',
  tv: 'Television',
  online: 'Online',
};
