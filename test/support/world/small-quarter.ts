import type { World } from '#functions/ports/world.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addAgreement, addPartner, addStation, addTariff } from '#test/support/world/set-up.ts';

/** Two works: one of one writer, one of two writers, one of whom belongs to a society that nobody represents. */
export const WORKS = `work_id,title,alt_titles,iswc,isrc,writers,publishers,shares
A-1,Golden River,,,USZQG2200540,Ama Mensah||CA|010,,100
A-2,Sunday Highlife,,,USZQG2200541,Kofi Boateng||CA|010;Esi Quaye||CA|035,,50;50
`;

/** Four plays of 200 s, GHS 2.00 each: two of the first work, one of the second, one that is not identified. */
export const PLAYS = `play_id,station_id,played_at,title,artist,isrc,iswc,duration_seconds
P-1,GH-COM-01,2026-02-01T08:00:00Z,Golden River,Ama Mensah,USZQG2200540,,200
P-2,GH-COM-01,2026-02-02T08:00:00Z,Golden River,Ama Mensah,USZQG2200540,,200
P-3,GH-COM-01,2026-02-03T08:00:00Z,Sunday Highlife,Kofi Boateng,USZQG2200541,,200
P-4,GH-COM-01,2026-02-04T08:00:00Z,Unknown Tune,Nobody,,,200
`;

/** What its close gives: reference and gross in pesewas. */
export const GROSS = {
  'held:unidentified|-': 200n,
  'held:unrepresented|USZQG2200541': 100n,
  'partner:010|USZQG2200540': 400n,
  'partner:010|USZQG2200541': 100n,
};

/** A quarter small enough to be added up by hand, up to the close. */
export async function smallQuarter(world: World): Promise<Partner> {
  await addStation(world);
  await addTariff(world);
  const partner = await addPartner(world);
  await addAgreement(world, partner.id);
  await runIngestion(world, await sendFile(world, WORKS, { partner }));
  await runIngestion(world, await sendFile(world, PLAYS));
  return partner;
}
