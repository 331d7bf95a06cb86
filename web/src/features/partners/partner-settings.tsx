import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { type readPartner, updatePartner } from '#shared/contract/partners.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatDate } from '#web/format/format-date.ts';
import { enabledFormats } from '#web/parts/partners/enabled-formats.ts';
import { REPERTOIRE_FORMATS } from '#web/parts/repertoire/repertoire-formats.ts';
import { STATEMENT_FORMATS } from '#web/parts/statements/statement-formats.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Section } from '#web/ui/section.tsx';
import { LANGUAGES } from '#web/words/language.ts';
import { HeldLink } from './held-link.tsx';
import { READING_MODES, STANDARDS } from './partner-choices.ts';

export type WirePartner = WireReplyOf<typeof readPartner>;

/** How a partner is dealt with: whom to write to, how it is paid, what it sends and is sent. */
export function PartnerSettings({ partner }: { readonly partner: WirePartner }) {
  const edit = (
    <Link
      to="/partners/$partnerId"
      params={{ partnerId: partner.id }}
      search={{ panel: 'edit' }}
      className={buttonClass('plain')}
    >
      Edit partner
    </Link>
  );
  const { repertoireSource: source, defaultAdminFeePercent: fee } = partner;
  return (
    <Section title="Settings" action={useMay(updatePartner) ? edit : null}>
      <Facts
        facts={[
          ['Status', partner.active === false ? 'inactive' : 'active'],
          ['Inactive from', partner.inactiveFrom && formatDate(partner.inactiveFrom)],
          ['Contact', partner.contactEmail],
          [
            'When statements are ready',
            partner.notices === true ? 'its contact is mailed' : 'nobody is mailed',
          ],
          ['Reports as', STANDARDS[partner.reportingStandard]],
          ['Default admin fee', fee && `${fee} %`],
          ['Paid in', partner.settlementCurrency],
          ['Works without shares', partner.payWithoutShares === false ? 'held' : 'paid to this partner'],
          ['Held', <HeldLink key="held" partnerId={partner.id} />],
          ['Shares without society', partner.payUnknownSociety === false ? 'held' : 'paid to this partner'],
          ['Repertoire is taken as', inWords(REPERTOIRE_FORMATS, partner.importFormats)],
          ['Statements are sent as', inWords(STATEMENT_FORMATS, partner.exportFormats)],
          [t`Language of statements and mails`, LANGUAGES[partner.language ?? 'en']],
          ['CWR version', partner.cwrVersion],
          ['CWR and DDEX are read', READING_MODES[partner.readingMode ?? 'tolerant']],
          ['DDEX party id', partner.dpid],
          ['Repertoire is fetched from', source === undefined ? 'nowhere, it is uploaded' : source.location],
        ]}
      />
    </Section>
  );
}

function inWords<F extends string>(words: Readonly<Record<F, string>>, enabled: readonly F[] | undefined) {
  return enabledFormats(words, enabled)
    .map((format) => words[format])
    .join(', ');
}
