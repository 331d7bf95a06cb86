/** A partner's repertoire small enough to be seen at a glance. */
export const PARTNER = {
  Name: 'ASCAP',
  'Society code': '010',
  Country: 'US',
  'Contact email': 'royalties@ascap.example',
};

const HEADER = 'work_id,title,alt_titles,iswc,isrc,writers,publishers,shares';

/** Two works; the third row has no title and is rejected. */
export const WORKS = `${HEADER}
A-1,Golden River,,,USZQG2200540,Ama Mensah||CA|010;Kofi Boateng||A|010,,50;50
A-2,Sunday Highlife,,,USZQG2200541,Kofi Boateng||CA|010,,100
A-3,,,,USZQG2200542,Kofi Boateng||CA|010,,100
`;

/** The shares of the first work have moved. */
export const CORRECTED = `${HEADER}
A-1,Golden River,,,USZQG2200540,Ama Mensah||CA|010;Kofi Boateng||A|010,,60;40
A-2,Sunday Highlife,,,USZQG2200541,Kofi Boateng||CA|010,,100
`;

/** The same kind of table with a partner's own column names, semicolons, decimal commas, and a column of no use to us. */
export const CATALOGUE = `Work Number;Work Title;ISRC Code;Songwriter;Share %;Mood
M-1;Mensah Morning;USZQG2200550;Ama Mensah;100,00;calm
M-2;Kpanlogo Drive;USZQG2200551;Kofi Boateng;100,00;dance
`;
