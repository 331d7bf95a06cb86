import type { ReportParties } from '#functions/formats/report-parties.ts';

/** Sender and recipient as the standard's sample files have them. */
export const SOME_PARTIES: ReportParties = {
  sender: { name: 'ZamIO (fictional)', societyCode: '999', dpid: 'PADPIDA2026030100Z' },
  recipient: { name: 'Sister Society One', societyCode: '010', dpid: 'PADPIDA2015120100C' },
};
