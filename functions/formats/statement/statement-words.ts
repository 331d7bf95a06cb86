/** The languages that statements are written in. */
export type StatementLanguage = 'en' | 'fr';

/** What a statement says besides names and figures. */
export type StatementWords = {
  readonly statement: string;
  readonly statementDate: (date: string) => string;
  readonly basis: (basis: string) => string;
  readonly basisName: (basis: string) => string;
  /** The terms that a part of a payment is of, as the statement calls them. */
  readonly terms: (agreement: string) => string;
  readonly cycle: string;
  readonly period: string;
  readonly territory: string;
  readonly basisLabel: string;
  readonly currency: string;
  readonly payeeReference: string;
  readonly payment: string;
  readonly summary: string;
  readonly gross: string;
  readonly adminFee: string;
  readonly net: string;
  readonly broughtForward: string;
  /** With the rates where there are some: “15 % and 20 %”. */
  readonly withholdingTax: (rates: readonly string[]) => string;
  readonly netPayable: string;
  readonly settledIn: (currency: string) => string;
  readonly rateOn: (rate: {
    readonly equation: string;
    readonly date: string;
    readonly source: string;
  }) => string;
  readonly accruedUntil: (date: string) => string;
  readonly carried: (amount: string, because: 'below-minimum' | 'zero-or-below') => string;
  readonly agreement: string;
  readonly agreements: string;
  readonly work: string;
  readonly works: string;
  readonly uses: string;
  readonly time: string;
  readonly adjustments: string;
  readonly corrects: (date: string) => string;
  readonly furtherWorks: (count: string, one: boolean) => string;
  readonly furtherAdjustments: (count: string, one: boolean) => string;
  readonly eachInTheCsv: string;
  readonly totalOfWorks: (count: string, one: boolean) => string;
  readonly totalOfAdjustments: string;
  readonly number: (partnerWorkId: string) => string;
  readonly inTheCsv: string;
  readonly page: (page: number, pages: number) => string;
};

const ENGLISH_BECAUSE = {
  'below-minimum': 'below the minimum payout of the agreement',
  'zero-or-below': 'not above 0',
} as const;
const FRENCH_BECAUSE = {
  'below-minimum': 'inférieur au paiement minimal de l’accord',
  'zero-or-below': 'non supérieur à 0',
} as const;

const FRENCH_TERMS: Readonly<Record<string, string>> = { 'Local artist': 'Artiste local', none: 'aucun' };
function frenchBasis(basis: string): string {
  return basis === 'invoiced' ? 'facturé' : basis;
}

const ENGLISH: StatementWords = {
  statement: 'Royalty statement',
  statementDate: (date) => `Statement date ${date}`,
  basis: (basis) => `Basis: ${basis}`,
  basisName: (basis) => basis,
  terms: (agreement) => agreement,
  cycle: 'Cycle',
  period: 'Period',
  territory: 'Territory',
  basisLabel: 'Basis',
  currency: 'Currency',
  payeeReference: 'Payee reference',
  payment: 'Payment',
  summary: 'Summary',
  gross: 'Gross',
  adminFee: 'Admin fee',
  net: 'Net',
  broughtForward: 'Brought forward from earlier cycles',
  withholdingTax: (rates) => `Withholding tax${rates.length === 0 ? '' : ` at ${rates.join(' and ')}`}`,
  netPayable: 'Net payable',
  settledIn: (currency) => `Settled in ${currency}`,
  rateOn: ({ equation, date, source }) => `${equation} on ${date}, ${source}`,
  accruedUntil: (date) => `Accrued, paid with the cycle that ends on ${date}`,
  carried: (amount, because) =>
    `Carried forward to the next payment: ${amount} is ${ENGLISH_BECAUSE[because]}`,
  agreement: 'Agreement',
  agreements: 'Agreements',
  work: 'Work',
  works: 'Works',
  uses: 'Uses',
  time: 'Time',
  adjustments: 'Adjustments of earlier cycles',
  corrects: (date) => `Corrects the period from ${date}`,
  furtherWorks: (count, one) => `${count} further work${one ? '' : 's'}`,
  furtherAdjustments: (count, one) => `${count} further adjustment${one ? '' : 's'}`,
  eachInTheCsv: 'Each is in the CSV file',
  totalOfWorks: (count, one) => `Total of ${one ? '1 work' : `${count} works`}`,
  totalOfAdjustments: 'Total of adjustments',
  number: (partnerWorkId) => `No. ${partnerWorkId}`,
  inTheCsv:
    'The CSV file of this statement lists every use with its station, time and weight, and every party of a work in full.',
  page: (page, pages) => `Page ${page} of ${pages}`,
};

const FRENCH: StatementWords = {
  statement: 'Relevé de droits',
  statementDate: (date) => `Relevé du ${date}`,
  basis: (basis) => `Base : ${frenchBasis(basis)}`,
  basisName: frenchBasis,
  terms: (agreement) => FRENCH_TERMS[agreement] ?? agreement.replace(/^from (?=\d{4})/, 'à partir du '),
  cycle: 'Répartition',
  period: 'Période',
  territory: 'Territoire',
  basisLabel: 'Base',
  currency: 'Monnaie',
  payeeReference: 'Référence du bénéficiaire',
  payment: 'Paiement',
  summary: 'Récapitulatif',
  gross: 'Brut',
  adminFee: 'Frais de gestion',
  net: 'Net',
  broughtForward: 'Report des répartitions précédentes',
  withholdingTax: (rates) => `Retenue à la source${rates.length === 0 ? '' : ` de ${rates.join(' et ')}`}`,
  netPayable: 'Net à payer',
  settledIn: (currency) => `Réglé en ${currency}`,
  rateOn: ({ equation, date, source }) => `${equation} au ${date}, ${source}`,
  accruedUntil: (date) => `Cumulé, payé avec la répartition qui se termine le ${date}`,
  carried: (amount, because) => `Reporté au prochain paiement : ${amount} est ${FRENCH_BECAUSE[because]}`,
  agreement: 'Accord',
  agreements: 'Accords',
  work: 'Œuvre',
  works: 'Œuvres',
  uses: 'Diff.',
  time: 'Durée',
  adjustments: 'Corrections de répartitions précédentes',
  corrects: (date) => `Corrige la période à partir du ${date}`,
  furtherWorks: (count, one) => (one ? `${count} autre œuvre` : `${count} autres œuvres`),
  furtherAdjustments: (count, one) => (one ? `${count} autre correction` : `${count} autres corrections`),
  eachInTheCsv: 'Chacune figure dans le fichier CSV',
  totalOfWorks: (count, one) => `Total de ${one ? '1 œuvre' : `${count} œuvres`}`,
  totalOfAdjustments: 'Total des corrections',
  number: (partnerWorkId) => `N° ${partnerWorkId}`,
  inTheCsv:
    'Le fichier CSV de ce relevé énumère chaque diffusion avec sa station, son heure et son poids, et tous les ayants droit d’une œuvre.',
  page: (page, pages) => `Page ${page} sur ${pages}`,
};

/** The words of statements by language. Terms of the trade are those that SACEM and CISAC use in French. */
export const STATEMENT_WORDS: Readonly<Record<StatementLanguage, StatementWords>> = {
  en: ENGLISH,
  fr: FRENCH,
};
