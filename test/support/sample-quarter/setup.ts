import { Chance } from './chance.ts';
import { sampleIpi, sampleIsrc, sampleIswc } from './identifiers.ts';
import { localName, localTitle } from './words.ts';

const PERIOD = { periodStart: '2026-01-01', periodEnd: '2026-03-31' };
const NEXT_PERIOD = { periodStart: '2026-04-01', periodEnd: '2026-06-30' };
const STATION = { territory: 'GH', timezone: 'Africa/Accra' };
const TARIFF = { territory: 'GH', currency: 'GHS', minimumSeconds: 20, unidentified: 'hold' };
const DRIVE_TIME = { from: '06:00', to: '10:00', multiplier: '1.50' };
const NIGHT = { from: '22:00', to: '05:00', multiplier: '0.50' };
const PRIME_TIME = { from: '19:00', to: '23:00', multiplier: '2.00' };
const ARTISTS = 14;
const LOCAL_WORKS = 42;
const FIRST_LOCAL_NUMBER = 900_000;

const partner = (key: string, name: string, terms: Record<string, string>) => ({
  key,
  name,
  reportingStandard: 'CWR',
  contactEmail: `royalties@${key}.example`,
  ...terms,
});
const agreement = (key: string, terms: Record<string, string>) => ({
  partner: key,
  territory: 'GH',
  effectiveDate: '2024-01-01',
  expiryDate: null,
  status: 'Active',
  reportingFrequency: 'Quarterly',
  ...terms,
});

/** The cycle of the sample. */
export const SAMPLE_CYCLE = {
  name: '2026-Q1 – Ghana',
  territory: 'GH',
  ...PERIOD,
  adminFeePercentDefault: '15.00',
};

/** The quarter after, which settles what became known of the first. */
export const SAMPLE_NEXT_CYCLE = { ...SAMPLE_CYCLE, name: '2026-Q2 – Ghana', ...NEXT_PERIOD };

/** An agreement that follows the suspended one and pays what it held. */
export const SAMPLE_NEXT_AGREEMENT = agreement('sacem', {
  withholdingTaxPercent: '0.00',
  effectiveDate: NEXT_PERIOD.periodStart,
  paysHeldFrom: PERIOD.periodStart,
});

/** Who licenses, plays and is paid in the sample quarter: every tariff basis, and an agreement that is suspended. */
export function sampleSetup() {
  return {
    partners: [
      partner('ascap', 'ASCAP', { countryCode: 'US', societyCode: '010', defaultAdminFeePercent: '15.00' }),
      partner('prs', 'PRS', { countryCode: 'GB', societyCode: '052', defaultAdminFeePercent: '12.50' }),
      partner('sacem', 'SACEM', { countryCode: 'FR', societyCode: '058', defaultAdminFeePercent: '10.00' }),
    ],
    agreements: [
      agreement('ascap', { adminFeePercent: '14.25', withholdingTaxPercent: '8.00' }),
      agreement('prs', { withholdingTaxPercent: '0.00' }),
      // What it holds of the quarter is paid by the agreement after it, which reaches back.
      agreement('sacem', {
        withholdingTaxPercent: '0.00',
        status: 'Suspended',
        expiryDate: PERIOD.periodEnd,
      }),
    ],
    stations: [
      {
        stationId: 'GH-ACC-01',
        name: 'Sankofa Hill FM',
        broadcasterType: 'commercial',
        medium: 'radio',
        ...STATION,
      },
      {
        stationId: 'GH-KSI-02',
        name: 'Kente Valley FM',
        broadcasterType: 'commercial',
        medium: 'radio',
        ...STATION,
      },
      {
        stationId: 'GH-HO-03',
        name: 'Volta Breeze Radio',
        broadcasterType: 'public',
        medium: 'radio',
        ...STATION,
      },
      {
        stationId: 'GH-TML-04',
        name: 'Baobab Voice',
        broadcasterType: 'community',
        medium: 'radio',
        ...STATION,
      },
      {
        stationId: 'GH-ACC-05',
        name: 'Harmattan TV',
        broadcasterType: 'commercial',
        medium: 'tv',
        ...STATION,
      },
      {
        stationId: 'GH-WEB-06',
        name: 'Lagoon Stream',
        broadcasterType: 'commercial',
        medium: 'online',
        ...STATION,
      },
    ],
    tariffs: [
      {
        ...TARIFF,
        broadcasterType: 'commercial',
        medium: 'radio',
        basis: 'licencePool',
        dayparts: [DRIVE_TIME, NIGHT],
      },
      {
        ...TARIFF,
        broadcasterType: 'public',
        medium: 'radio',
        basis: 'perPlay',
        rate: '4.250000',
        dayparts: [DRIVE_TIME],
      },
      {
        ...TARIFF,
        broadcasterType: 'community',
        medium: 'radio',
        basis: 'perMinute',
        rate: '0.187500',
        dayparts: [],
      },
      {
        ...TARIFF,
        broadcasterType: 'commercial',
        medium: 'tv',
        basis: 'perMinute',
        rate: '6.400000',
        dayparts: [PRIME_TIME],
      },
      {
        ...TARIFF,
        unidentified: 'redistribute',
        broadcasterType: 'commercial',
        medium: 'online',
        basis: 'perPlay',
        rate: '0.350000',
        dayparts: [],
      },
    ],
    licences: [
      { stationId: 'GH-ACC-01', ...PERIOD, amount: '24500.00', currency: 'GHS' },
      { stationId: 'GH-ACC-01', ...NEXT_PERIOD, amount: '24500.00', currency: 'GHS' },
      {
        stationId: 'GH-KSI-02',
        periodStart: '2026-01-01',
        periodEnd: '2026-12-31',
        amount: '73000.00',
        currency: 'GHS',
      },
    ],
    ...sampleArtists(),
  };
}

export type SampleSetup = ReturnType<typeof sampleSetup>;

function sampleArtists() {
  const chance = new Chance(FIRST_LOCAL_NUMBER);
  const artists = Array.from({ length: ARTISTS }, (_, i) => ({
    reference: `GH-A-${String(i + 1).padStart(4, '0')}`,
    name: localName(chance),
    email: `artist${i + 1}@artists.example`,
    ipi: i % 2 === 0 ? sampleIpi(FIRST_LOCAL_NUMBER + i) : null,
    payoutAccount: `MOMO-0550000${String(i + 1).padStart(3, '0')}`,
  }));
  const referenceOf = (number: number) => artists[number % ARTISTS]?.reference ?? '';
  const localWorks = Array.from({ length: LOCAL_WORKS }, (_, i) => ({
    title: localTitle(chance),
    iswc: i % 3 === 0 ? null : sampleIswc(FIRST_LOCAL_NUMBER + i),
    isrc: sampleIsrc('GHL', i + 1),
    durationSeconds: chance.whole(150, 320),
    shares: chance
      .pick([['100.00'], ['100.00'], ['62.50', '37.50'], ['33.33', '33.33', '33.34']])
      .map((percent, which) => ({ artist: referenceOf(i + which), percent })),
  }));
  return { artists, localWorks };
}
