import { t } from '@lingui/core/macro';
import type { NewTariff } from '#shared/schemas/licensing.ts';

export const BASES: Readonly<Record<NewTariff['basis'], string>> = {
  perMinute: t`Per minute`,
  perPlay: t`Per play`,
  licencePool: t`Licence pool`,
};

export const UNIDENTIFIED: Readonly<Record<NewTariff['unidentified'], string>> = {
  hold: t`Hold their part`,
  redistribute: t`Give it to the others`,
};
