/** Values that a cell of an allowed value set may have: those that this product can write or has met in its samples. */
const ALLOWED = {
  commercialModel: [
    'AdvertisementSupportedModel',
    'AsPerContract',
    'DeviceFeeModel',
    'FreeOfChargeModel',
    'PayAsYouGoModel',
    'PerformanceRoyaltiesModel',
    'RightsClaimModel',
    'SubscriptionModel',
    'Unknown',
    'UserDefined',
  ],
  useType: [
    'Broadcast',
    'Cable',
    'NonInteractiveStream',
    'Perform',
    'PerformInLivePerformance',
    'PerformInPublic',
    'PlayInPublic',
    'Simulcast',
    'Webcast',
  ],
  rightsType: ['MechanicalRight', 'PerformingRight'],
  resourceType: ['SoundRecording', 'Video'],
  releaseType: ['Album', 'EP', 'Single'],
} as const;

/** Currencies that ISO 4217 has withdrawn and that still turn up. */
const WITHDRAWN_CURRENCIES = ['GHC', 'GHP', 'SLL', 'ZWD', 'MRO', 'STD'];

const DECIMAL = /^-?\d+(\.\d+)?$/;
const DURATION = /^P(?=[\dT])(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

type Checked = { readonly expected: string; readonly accepts: (text: string) => boolean };
const matching = (expected: string, pattern: RegExp): Checked => ({
  expected,
  accepts: (text) => pattern.test(text),
});
const oneOf = (values: readonly string[]): Checked => ({
  expected: `one of ${values.join(', ')}`,
  accepts: (text) => values.includes(text),
});

/** What each type of cell accepts. Patterns are anchored at both ends, which the public validator's are not. */
export const CELL_TYPES = {
  code: matching('a record code', /^[A-Z]{2,4}\d{0,2}(\.\d\d)?$/),
  string: { expected: 'a text', accepts: () => true },
  token: matching('a text without blanks', /^\S+$/),
  word: matching('a text without blanks and underscores', /^[^\s_]+$/),
  integer: matching('a whole number such as 12', /^\d+$/),
  decimal: matching('a decimal such as 12.50', DECIMAL),
  boolean: oneOf(['true', 'false']),
  date: matching('a date such as 2026-03-31', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  instant: matching('a time such as 2026-04-02T09:30:00Z', INSTANT),
  duration: matching('a duration such as PT3M27S', DURATION),
  dpid: matching('a DDEX party id such as PADPIDA2026030100Z', /^PADPIDA[A-Za-z0-9]+$/),
  namespaced: matching('an id with its namespace, such as IPI::00900000127', /^[^\s:]+::\S(.*\S)?$/),
  isrc: matching('an ISRC such as GHZZZ2600017', /^[A-Z]{2}[A-Z0-9]{3}\d{7}$/),
  iswc: matching('an ISWC such as T0345246801', /^T\d{10}$/),
  icpn: matching('12 to 14 digits', /^\d{12,14}$/),
  territory: matching('a territory such as GH', /^([A-Z]{2}(-[A-Z0-9]{1,3})?|Worldwide)$/),
  currency: {
    expected: 'a currency of ISO 4217 that is in use, such as GHS',
    accepts: (text) => /^[A-Z]{3}$/.test(text) && !WITHDRAWN_CURRENCIES.includes(text),
  },
  messageVersion: matching('a message version such as dsrf/30', /^dsrf\/\S+$/),
  commercialModel: oneOf(ALLOWED.commercialModel),
  useType: oneOf(ALLOWED.useType),
  rightsType: oneOf(ALLOWED.rightsType),
  resourceType: oneOf(ALLOWED.resourceType),
  releaseType: oneOf(ALLOWED.releaseType),
} as const satisfies Readonly<Record<string, Checked>>;

export type CellType = keyof typeof CELL_TYPES;
