/**
 * A client program of somebody else’s that uses the types generated from the document: it onboards a partner, finds it
 * again and reads what a refusal says. It prints what it read. It is compiled and run separately.
 */
export const CLIENT_PROGRAM = `
import createClient from 'openapi-fetch';
import type { components, paths } from './contract.ts';

const [url = '', token = '', societyCode = ''] = process.argv.slice(2);
const api = createClient<paths>({ baseUrl: url, headers: { authorization: 'Bearer ' + token } });

const made = await api.POST('/api/partners', {
  body: {
    name: 'Made by a typed client',
    countryCode: 'US',
    societyCode,
    contactEmail: 'royalties@society.example',
    reportingStandard: 'CWR',
  },
});
if (made.data === undefined) throw new Error(JSON.stringify(made.error));
const partner: components['schemas']['Partner'] = made.data;
const standard: 'CWR' | 'DDEX-DSR' | 'CSV-Custom' = partner.reportingStandard;
const isActive: boolean = partner.active;

const agreement = await api.POST('/api/partners/{partnerId}/agreements', {
  params: { path: { partnerId: partner.id } },
  body: {
    territory: 'GH',
    effectiveDate: '2026-01-01',
    minimumPayout: { amount: '500.00', currency: 'GHS' },
    status: 'Active',
    reportingFrequency: 'Quarterly',
  },
});
const minimum: { amount: string; currency: string } | undefined = agreement.data?.minimumPayout;

const found = await api.GET('/api/partners', { params: { query: { q: societyCode, status: 'active', limit: 10 } } });
const names: string[] = (found.data?.items ?? []).map(({ name }) => name);

const again = await api.POST('/api/partners', { body: { ...partner, exportFormats: ['CSV'] } });
const refused = again.error !== undefined && 'type' in again.error ? again.error.type : undefined;

const cycles = await api.GET('/api/royalties/cycles', { params: { query: { territory: 'GH' } } });
const gross: string | undefined = cycles.data?.items[0]?.totals?.gross.amount;

console.log(JSON.stringify({ standard, isActive, minimum, names, refused, gross: gross ?? null }));
`;

/** Programs that must not compile: an unknown filter, an unknown field, money as a number. */
export const WRONG_PROGRAMS: readonly (readonly [what: string, line: string])[] = [
  [
    'a filter that the route has not',
    `await api.GET('/api/royalties/cycles', { params: { query: { partnerId: 'x' } } });`,
  ],
  ['a route that is not there', `await api.GET('/api/nothing', {});`],
  ['a field that a reply has not', `const x = (await api.GET('/api/health')).data?.nothing;`],
  [
    'money as a number',
    `const x: number | undefined = (await api.GET('/api/remittances')).data?.items[0]?.gross.amount;`,
  ],
];
