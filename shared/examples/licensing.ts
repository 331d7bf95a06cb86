import type { z } from 'zod';
import type {
  Licence,
  NewLicence,
  NewStation,
  NewTariff,
  Station,
  Tariff,
} from '#shared/schemas/licensing.ts';

export const newStation: z.input<typeof NewStation> = {
  stationId: 'GH-JOY',
  name: 'Joy FM',
  broadcasterType: 'commercial',
  medium: 'radio',
  territory: 'GH',
  timezone: 'Africa/Accra',
};

export const station: z.input<typeof Station> = {
  ...newStation,
  version: 1,
  createdAt: '2026-01-05T08:00:00.000Z',
};

const perMinute = { basis: 'perMinute', rate: '0.600000' } as const;
const terms = { territory: 'GH', broadcasterType: 'commercial', medium: 'radio', currency: 'GHS' } as const;

export const newTariff: z.input<typeof NewTariff> = {
  ...perMinute,
  ...terms,
  minimumSeconds: 30,
  dayparts: [{ from: '06:00', to: '10:00', multiplier: '1.50' }],
  effectiveDate: '2026-01-01',
};

export const tariff: z.input<typeof Tariff> = {
  ...perMinute,
  ...terms,
  minimumSeconds: 30,
  maximumSeconds: 1200,
  unidentified: 'hold',
  dayparts: [{ from: '06:00', to: '10:00', multiplier: '1.50' }],
  effectiveDate: '2026-01-01',
  id: 'trf_01KBZ3R5T7V9X1Z3A5C7E9G1J3',
  version: 1,
  createdAt: '2026-01-05T08:10:00.000Z',
};

export const newLicence: z.input<typeof NewLicence> = {
  stationId: 'GH-JOY',
  periodStart: '2026-01-01',
  periodEnd: '2026-12-31',
  amount: '120000.00',
  currency: 'GHS',
};

export const licence: z.input<typeof Licence> = {
  ...newLicence,
  id: 'lic_01KBZ3S6V8X0Z2B4D6F8H0K2M4',
  version: 1,
  createdAt: '2026-01-05T08:20:00.000Z',
};
