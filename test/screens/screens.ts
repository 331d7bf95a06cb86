import type { Person } from '#test/support/browser-sign-in.ts';
import type { SampleIds } from './sample-ids.ts';

/** A page as it is shown: its name, what it is for, who looks, and where. */
export type Screen = {
  readonly name: string;
  readonly what: string;
  readonly who: Person;
  readonly address: string;
};

const of = (who: Person, rows: readonly (readonly [name: string, what: string, address: string])[]) =>
  rows.map(([name, what, address]): Screen => ({ name, what, who, address }));

/** Every page of the site, and the panels that matter, in the order of the rail. */
export function screensOf(id: SampleIds): readonly Screen[] {
  const [partner, cycle] = [`/partners/${id.partner}`, `/cycles/${id.cycle}`];
  const run = `${cycle}/runs/${id.run}`;
  return [
    ...of('Finance · finance-1', [
      ['home', 'What waits for me', '/'],
      ['remittances', 'The board of remittances', '/remittances'],
      ['remittance', 'One remittance', `/remittances/${id.remittance}`],
      ['payouts', 'The board of payouts', '/payouts'],
      ['payout', 'One payout', `/payouts/${id.payout}`],
      ['balances', 'What is owed and carried', '/balances'],
      ['exceptions', 'Gateway reports without a payment', '/payment-exceptions'],
      ['exchange-rates', 'Exchange rates', '/fx-rates'],
      ['cycle', 'The cockpit of a cycle', cycle],
      ['cycle-lines', 'Its line items', `${cycle}/lines`],
    ]),
    ...of('Ops · ops-1', [
      ['review', 'Songs to review', '/usage'],
      ['song', 'One song with its evidence', `/usage?song=${encodeURIComponent(id.song)}`],
      ['plays', 'All plays', '/usage/plays'],
      ['held', 'Held money', '/held'],
      ['cycles', 'Royalty cycles', '/cycles'],
      ['checklist', 'What stands in the way of a close', `${cycle}/checklist`],
      ['cycle-stations', 'A cycle by station', `${cycle}/stations`],
      ['statements', 'The statements of a cycle', `${cycle}/statements`],
      ['run', 'A provisional run', run],
      ['compare', 'Two runs or cycles side by side', '/compare'],
      ['events', 'What became known after a lock', '/events'],
      ['partners', 'International partners', '/partners'],
      ['partner', 'One partner', partner],
      ['partner-repertoire', 'Its repertoire', `${partner}/repertoire`],
      ['partner-usage', 'Its usage and allocation', `${partner}/usage`],
      ['partner-cycles', 'Its royalty cycles', `${partner}/cycles`],
      ['partner-remittances', 'Its remittances', `${partner}/remittances`],
      ['partner-exports', 'Its exports', `${partner}/exports`],
      ['partner-ingestions', 'Its files', `${partner}/ingestions`],
      ['artists', 'Local artists', '/artists'],
      ['artist', 'One artist', `/artists/${id.artist}`],
      ['affiliations', 'Affiliations', '/affiliations'],
      ['works', 'Works', '/works'],
      ['work', 'One work', `/works/${id.work}`],
      ['recordings', 'Recordings', '/recordings'],
      ['issues', 'Issues by cause', '/issues'],
      ['issue-cases', 'Issues case by case', '/issues/cases'],
      ['stations', 'Stations', '/licensing'],
      ['tariffs', 'Tariffs', '/licensing/tariffs'],
      ['licences', 'Licences', '/licensing/licences'],
      ['upload', 'Upload of a play log', '/usage/upload'],
      ['jobs', 'Jobs', '/jobs'],
      ['job', 'One job', `/jobs/${id.job}`],
      ['job-changes', 'What it changed', `/jobs/${id.job}/changes`],
      ['territory', 'Settings of a territory', '/licensing/territory'],
      ['matching', 'Matching', '/usage/matching'],
      ['people', 'People', '/people'],
      ['notices', 'Notices', '/notices'],
    ]),
    ...of('Admin · admin-1', [
      ['audit', 'The audit trail', '/audit'],
      ['new-partner', 'A new partner', '/partners?panel=new'],
      ['new-agreement', 'A new agreement', `${partner}?panel=agreement`],
    ]),
    ...of('Partner · partner-1', [
      ['partner-home', 'A partner’s own site', '/'],
      ['partner-own-held', 'What is held that may be its own', '/held'],
      ['partner-own-remittances', 'Its remittances', '/remittances'],
    ]),
  ];
}
