import type { NewTariff } from '#shared/schemas/licensing.ts';

export const BASES: Readonly<Record<NewTariff['basis'], string>> = {
  perMinute: 'Per minute',
  perPlay: 'Per play',
  licencePool: 'Licence pool',
};

export const UNIDENTIFIED: Readonly<Record<NewTariff['unidentified'], string>> = {
  hold: 'Hold their part',
  redistribute: 'Give it to the others',
};
