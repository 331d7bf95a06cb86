import type { createTariff } from '#shared/contract/licensing.ts';
import type { WireBodyOf } from '#shared/contract/route.ts';
import type { NewTariff } from '#shared/schemas/licensing.ts';

/** A tariff as its form holds it: what is not chosen from a list is text. */
export type TariffValues = Pick<NewTariff, 'medium' | 'basis' | 'unidentified'> & {
  territory: string;
  broadcasterType: string;
  rate: string;
  currency: string;
  minimumSeconds: string;
  maximumSeconds: string;
  dayparts: string;
  effectiveDate: string;
  expiryDate: string;
};

/** The tariff as the API takes it; what was left empty is left out. */
export function newTariffInput(values: TariffValues): WireBodyOf<typeof createTariff> {
  const { basis, rate, minimumSeconds, maximumSeconds, dayparts, effectiveDate, expiryDate, ...rest } =
    values;
  return {
    ...rest,
    ...(basis === 'licencePool' ? { basis } : { basis, rate }),
    minimumSeconds: Number(minimumSeconds),
    maximumSeconds: Number(maximumSeconds),
    dayparts: dayparts
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(daypartOf),
    ...(effectiveDate === '' ? {} : { effectiveDate }),
    ...(expiryDate === '' ? {} : { expiryDate }),
  };
}

/** `06:00 10:00 1.50`; what is missing stays empty, and the API says so. */
function daypartOf(line: string) {
  const [from = '', to = '', multiplier = ''] = line.trim().split(/[\s–×-]+/);
  return { from, to, multiplier };
}
