import type { Told } from '#functions/domain/notices/key-of.ts';
import { type Reporting, reportsDue } from '#functions/domain/partners/reports-due.ts';
import type { Partner } from '#shared/schemas/partners.ts';

type ReportingPartner = Reporting & { readonly partner: Pick<Partner, 'id' | 'name'> };

/** What Finance is told of the report that an agreement asks for: a week before, and on the day. */
export function toldOfReport({ partner, ...reporting }: ReportingPartner): readonly Told[] {
  const { id: agreementId, territory } = reporting.agreement;
  const told = (due: string, isToday: boolean): Told => ({
    about: {
      ...{ kind: 'report-due', agreementId, partnerId: partner.id, partnerName: partner.name },
      ...{ territory, due, isToday },
    },
  });
  const { today, soon } = reportsDue(reporting);
  return [
    ...(today === undefined ? [] : [told(today, true)]),
    ...(soon === undefined ? [] : [told(soon, false)]),
  ];
}
