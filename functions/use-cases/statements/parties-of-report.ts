import type { ReportParties } from '#functions/formats/report-parties.ts';
import type { World } from '#functions/ports/world.ts';
import type { Partner } from '#shared/schemas/partners.ts';

/** Who we are and who gets a report, as the trade's formats name both. */
export function partiesOfReport({ settings }: Pick<World, 'settings'>, partner: Partner): ReportParties {
  const { ownName: name, ownSocietyCode: societyCode, ownDpid: dpid } = settings;
  return {
    sender: { name, societyCode, ...(dpid !== undefined && { dpid }) },
    recipient: {
      name: partner.name,
      societyCode: partner.societyCode,
      ...(partner.dpid !== undefined && { dpid: partner.dpid }),
    },
  };
}
