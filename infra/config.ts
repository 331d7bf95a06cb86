/** What an operator may want to change, by name. Times are in the unit that ends the name. */
export const SETTINGS = {
  /** The business's zone: schedules are written in it. */
  timeZone: 'Africa/Accra',
  /** Five days after a quarter's end, at night: broadcasters have four days to send their last logs. */
  quarterClose: { minute: '0', hour: '2', day: '5', month: '1,4,7,10' },
  /** Before this day of the month after a quarter its run is due; every night it is asked for, and an alarm rings. */
  quarterDueDay: 6,
  quarterWatch: { minute: '0', hour: '5' },
  /** At night, when partners' servers are quiet. */
  repertoireSync: { minute: '30', hour: '1' },
  /** After the night's fetching: what it added is merged into the index of works. */
  indexBuild: { minute: '30', hour: '3' },
  /** After all of the night's work, before people come. */
  reminding: { minute: '0', hour: '6' },
  territories: ['GH'],
  /** Our name in reports and acknowledgements. Code and party id are examples until CISAC and DDEX give us ours. */
  ownName: 'ZamIO',
  ownSocietyCode: '999',
  ownDpid: 'PADPIDA2026030100Z',
  exportPrefix: 'statements',
  defaultAdminFeePercent: '15.00',
  localAdminFeePercent: '0.00',
  paymentProviders: ['standard'],
  /** CloudFront sends a secret under this name to the API, which can tell by it which requests came through the front. */
  originHeader: 'x-zamio-origin',

  /** The API refuses more than this; CloudFront and the gateway count alike. */
  requestsPerSecond: 200,
  requestsBurst: 400,

  logRetentionDays: 365,
  /** Files of partners are kept as long as the law requires books to be kept. */
  uploadDays: 3650,
  /** Chunks of files, after a job has ended: longer than one is tried again. */
  passingDays: 90,
  deadLetterDays: 14,
  asyncRetries: 2,
  /** What could not be delivered for longer becomes a dead letter. */
  oldestEventHours: 6,
  scheduleRetries: 10,

  /** Children of a Distributed Map that run at once: new tables take about 4,000 writes a second. */
  chunksAtOnce: 8,
  stationsAtOnce: 16,
  payeesAtOnce: 8,
  ingestionTimeoutHours: 6,
  closeTimeoutHours: 12,
  recomputeTimeoutHours: 6,
  exportTimeoutHours: 1,
  syncTimeoutHours: 2,
  indexTimeoutHours: 1,
  rematchTimeoutHours: 6,

  /** The site renews an access token without asking, until the working day of the refresh token is over. */
  accessTokenHours: 1,
  refreshTokenHours: 12,
  scope: 'zamio/api',
} as const;
