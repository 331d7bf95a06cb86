import { Tariff } from '#shared/schemas/licensing.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';

/** What a commercial radio pays: GHS 0.60 a minute, unless the test says otherwise. */
export const aTariff = (over: Readonly<Record<string, unknown>> = {}): Tariff =>
  Tariff.parse({
    id: anId('trf', 1),
    territory: 'GH',
    broadcasterType: 'commercial',
    medium: 'radio',
    basis: 'perMinute',
    rate: '0.600000',
    currency: 'GHS',
    version: 1,
    createdAt: MADE_AT,
    ...over,
  });

/** A share of the licence fee by seconds. */
export const aPoolTariff = (over: Readonly<Record<string, unknown>> = {}): Tariff =>
  aTariff({ basis: 'licencePool', rate: undefined, ...over });
