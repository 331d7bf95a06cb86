import type { z } from 'zod';
import type { World } from '#functions/ports/world.ts';
import { createCycle } from '#functions/use-cases/cycles/create-cycle.ts';
import { createStation } from '#functions/use-cases/licensing/create-station.ts';
import { createTariff } from '#functions/use-cases/licensing/create-tariff.ts';
import { createAgreement } from '#functions/use-cases/partners/create-agreement.ts';
import { createPartner } from '#functions/use-cases/partners/create-partner.ts';
import type { PartnerId } from '#shared/ids.ts';
import { NewCycle } from '#shared/schemas/cycles.ts';
import { NewStation, NewTariff } from '#shared/schemas/licensing.ts';
import { NewAgreement, NewPartner } from '#shared/schemas/partners.ts';
import { ADMIN, OPS } from '#test/support/world/people.ts';

/** ASCAP, unless the test says otherwise. */
export const addPartner = (world: World, over: Partial<z.input<typeof NewPartner>> = {}) =>
  createPartner(
    world,
    ADMIN,
    NewPartner.parse({
      name: 'ASCAP',
      countryCode: 'US',
      societyCode: '010',
      contactEmail: 'royalties@ascap.example',
      reportingStandard: 'CSV-Custom',
      ...over,
    }),
  );

/** An agreement for Ghana since 2024: fee 15 %, tax 10 %. */
export const addAgreement = (
  world: World,
  partnerId: PartnerId,
  over: Partial<z.input<typeof NewAgreement>> = {},
) =>
  createAgreement(world, ADMIN, {
    partnerId,
    entered: NewAgreement.parse({
      territory: 'GH',
      effectiveDate: '2024-01-01',
      adminFeePercent: '15.00',
      withholdingTaxPercent: '10.00',
      status: 'Active',
      reportingFrequency: 'Quarterly',
      ...over,
    }),
  });

/** A commercial radio of Accra. */
export const addStation = (world: World, over: Partial<z.input<typeof NewStation>> = {}) =>
  createStation(
    world,
    ADMIN,
    NewStation.parse({
      stationId: 'GH-COM-01',
      name: 'Harbour FM',
      broadcasterType: 'commercial',
      medium: 'radio',
      territory: 'GH',
      timezone: 'Africa/Accra',
      ...over,
    }),
  );

/** Commercial radio pays GHS 0.60 a minute. */
export const addTariff = (world: World, over: Partial<z.input<typeof NewTariff>> = {}) =>
  createTariff(
    world,
    ADMIN,
    NewTariff.parse({
      territory: 'GH',
      broadcasterType: 'commercial',
      medium: 'radio',
      basis: 'perMinute',
      rate: '0.600000',
      currency: 'GHS',
      ...over,
    }),
  );

/** The first quarter of 2026 in Ghana. */
export const openCycle = (world: World, over: Partial<z.input<typeof NewCycle>> = {}) =>
  createCycle(
    world,
    OPS,
    NewCycle.parse({
      name: '2026-Q1 – Ghana',
      territory: 'GH',
      periodStart: '2026-01-01',
      periodEnd: '2026-03-31',
      ...over,
    }),
  );
