/** A quarter small enough to be added up by hand: one partner, one station at GHS 0.60 a minute, four plays. */
export const STATION = {
  Name: 'Harbour FM',
  'Station id': 'GH-COM-01',
  'Broadcaster type': 'commercial',
};
export const TARIFF = { 'Broadcaster type': 'commercial', Rate: '0.600000' };
export const PARTNER = {
  Name: 'ASCAP',
  'Society code': '010',
  Country: 'US',
  'Contact email': 'royalties@ascap.example',
};
export const AGREEMENT = {
  'Effective date': '2024-01-01',
  'Admin fee, %': '15.00',
  'Withholding tax, %': '10.00',
};
export const CYCLE = { Name: '2026-Q1 – Ghana', 'First day': '2026-01-01', 'Last day': '2026-03-31' };

/** Two works; the third row has no title and is rejected. */
export const WORKS = `work_id,title,alt_titles,iswc,isrc,writers,publishers,shares
A-1,Golden River,,,USZQG2200540,Ama Mensah||CA|010,,100
A-2,Sunday Highlife,,,USZQG2200541,Kofi Boateng||CA|010,,100
A-3,,,,USZQG2200542,Kofi Boateng||CA|010,,100
`;

export const RECORDINGS = `isrc,title,artist,duration_seconds,iswc,work_id
USZQG2200540,Golden River,Ama Mensah,200,,A-1
USZQG2200541,Sunday Highlife,Kofi Boateng,200,,A-2
`;

/**
 * Each play is 200 s and weighs 0.60 × 200 ÷ 60 = GHS 2.00. Two are matched by ISRC; one goes by a name
 * that nobody knows and is linked by hand; the last stays unmatched and is held.
 */
export const PLAYS = `play_id,station_id,played_at,title,artist,isrc,iswc,duration_seconds
P-1,GH-COM-01,2026-02-01T08:00:00Z,Golden River,Ama Mensah,USZQG2200540,,200
P-2,GH-COM-01,2026-02-02T08:00:00Z,Golden River,Ama Mensah,USZQG2200540,,200
P-3,GH-COM-01,2026-02-03T08:00:00Z,Track 07,,,,200
P-4,GH-COM-01,2026-02-04T08:00:00Z,Unknown Tune,Nobody,,,200
`;

/** Gross of ASCAP 6.00, fee 15 % = 0.90, net 5.10, tax 10 % = 0.51, payable 4.59; 2.00 is held. */
export const FIGURES = {
  gross: '8.00',
  held: '2.00',
  fee: '0.90',
  net: '5.10',
  tax: '0.51',
  payable: '4.59',
};

/** The formats of a statement, each with the file of it that is listed last. */
export const LAST_FILE_OF = {
  PDF: 'PDF',
  CSV: 'CSV',
  CWR: 'CWR',
  'DDEX DSR': 'DDEX DSR, royalties',
};
export const FILES = ['PDF', 'CSV', 'CWR', 'DDEX DSR, usage', 'DDEX DSR, royalties'];

/** The quarter after: two plays of the first work, the later one sent after a provisional run. */
export const NEXT_CYCLE = { Name: '2026-Q2 – Ghana', 'First day': '2026-04-01', 'Last day': '2026-06-30' };
export const NEXT_PLAYS = `play_id,station_id,played_at,title,artist,isrc,iswc,duration_seconds
S-1,GH-COM-01,2026-04-05T08:00:00Z,Golden River,Ama Mensah,USZQG2200540,,200
`;
export const LATER_PLAYS = `play_id,station_id,played_at,title,artist,isrc,iswc,duration_seconds
S-2,GH-COM-01,2026-04-06T08:00:00Z,Golden River,Ama Mensah,USZQG2200540,,200
`;
/** Two plays of 2.00, and the 2.00 that the first quarter held: 6.00, less 15 % and 10 % of the rest. */
export const NEXT_PAYABLE = '4.59';
