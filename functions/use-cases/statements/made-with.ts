import { CWR_PROFILE } from '#functions/formats/cwr/write/write-cwr.ts';
import type { World } from '#functions/ports/world.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import { partiesOfReport } from '#functions/use-cases/statements/parties-of-report.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import type { Partner, StatementFormat } from '#shared/schemas/partners.ts';

/**
 * What a partner's file of a format is made with, as one digest: the version of CWR, sender, recipient, and how we write
 * it. Undefined for formats whose file stays whatever the settings become.
 */
export function madeWith(
  world: Pick<World, 'settings'>,
  partner: Partner | undefined,
  format: StatementFormat,
): string | undefined {
  if (format !== 'CWR' || partner === undefined) return undefined;
  const { sender, recipient } = partiesOfReport(world, partner);
  return sha256Of(
    canonicalJson({
      version: partner.cwrVersion,
      sender: { name: sender.name, societyCode: sender.societyCode },
      recipient: { societyCode: recipient.societyCode },
      profile: CWR_PROFILE,
    }),
  );
}
