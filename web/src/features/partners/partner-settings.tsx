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
      {t`Edit partner`}
    </Link>
  );
  const { repertoireSource: source, defaultAdminFeePercent: fee } = partner;
  return (
    <Section title={t`Settings`} action={useMay(updatePartner) ? edit : null}>
      <Facts
        facts={[
          [t`Status`, partner.active === false ? t`inactive` : t`active`],
          [t`Inactive from`, partner.inactiveFrom && formatDate(partner.inactiveFrom)],
          [t`Contact`, partner.contactEmail],
          [
            t`When statements are ready`,
            partner.notices === true ? t`its contact is mailed` : t`nobody is mailed`,
          ],
          [t`Reports as`, STANDARDS[partner.reportingStandard]],
          [t`Default admin fee`, fee && `${fee} %`],
          [t`Paid in`, partner.settlementCurrency],
          [t`Works without shares`, partner.payWithoutShares === false ? t`held` : t`paid to this partner`],
          [t`Held`, <HeldLink key="held" partnerId={partner.id} />],
          [
            t`Shares without society`,
            partner.payUnknownSociety === false ? t`held` : t`paid to this partner`,
          ],
          [t`Repertoire is taken as`, inWords(REPERTOIRE_FORMATS, partner.importFormats)],
          [t`Statements are sent as`, inWords(STATEMENT_FORMATS, partner.exportFormats)],
          [t`Language of statements and mails`, LANGUAGES[partner.language ?? 'en']],
          [t`CWR version`, partner.cwrVersion],
          [t`CWR and DDEX are read`, READING_MODES[partner.readingMode ?? 'tolerant']],
          [t`DDEX party id`, partner.dpid],
          [
            t`Repertoire is fetched from`,
            source === undefined ? t`nowhere, it is uploaded` : source.location,
          ],
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
