/** Every page that lists or opens something, its panel open where it has one. */
export function addressesOf(partner: string, cycle: string, run: string): readonly string[] {
  const [cycleId = '', runId = ''] = [cycle, run].map((address) => address.split('/').at(-1) ?? '');
  return [
    '/',
    '/partners?panel=new',
    ...['?panel=edit', '?panel=agreement', '/repertoire?panel=upload', '/repertoire?panel=mapping'].map(
      (panel) => partner + panel,
    ),
    ...['', '/usage', '/cycles', '/remittances', '/exports', '/ingestions', '/lines'].map(
      (tab) => partner + tab,
    ),
    ...['/held', '/songs', '/proposals', '/notes', '/repertoire?show=recordings'].map((tab) => partner + tab),
    '/cycles',
    ...['', '/stations', '/lines', '/lines?adjustments=only', '/statements'].map((tab) => cycle + tab),
    ...['/checklist', '/close', '/runs'].map((tab) => cycle + tab),
    ...['', '/checklist', '/lines'].map((tab) => run + tab),
    ...['/compare', `/compare?a=${runId}&b=${cycleId}`, `/compare?a=${runId}&b=${cycleId}&flagged=only`],
    ...[
      '/events',
      '/events?status=waiting',
      '/held',
      '/held?reason=unidentified',
      '/held?panel=propose-expiry',
    ],
    ...['/balances', '/payment-exceptions', '/fx-rates?panel=new', '/fx-rates?panel=file'],
    ...['/remittances', '/payouts', '/usage/plays', '/usage/upload', '/artists?panel=new'],
    '/affiliations?panel=new',
    ...['/usage', '/usage?panel=rematch', '/usage?show=locked', '/usage?show=decided', '/usage/proposals'],
    ...['', '?panel=build', '?panel=bands', '?panel=propose'].map((panel) => `/usage/matching${panel}`),
    ...['/licensing', '/licensing/tariffs?panel=new', '/licensing/licences?panel=new'],
    ...['/licensing/territory', '/licensing/territory?panel=edit', '/jobs', '/issues', '/audit'],
    ...['/notices', '/notices?panel=choose', '/works', '/recordings', '/people'],
    ...['/issues/cases', '/issues?partnerId=none'],
  ];
}
