/** Five songs, and a log that spells them as logs do. */
export const WORKS = `work_id,title,alt_titles,iswc,isrc,writers,publishers,shares
A-1,Golden River,,,USZQG2200540,Ama Mensah||CA|010,,100
A-2,Sunday Highlife,,,USZQG2200541,Kofi Boateng||CA|010,,100
A-3,Sunday Morning Highlife,,,USZQG2200542,Yaw Darko||CA|010,,100
A-4,Market Day in Makola,,,USZQG2200543,Efua Sutherland||CA|010,,100
A-5,Harmattan Wind,,,USZQG2200544,Kwame Asare||CA|010,,100
`;

export const RECORDINGS = `isrc,title,artist,duration_seconds,iswc,work_id
USZQG2200540,Golden River,Ama Mensah,200,,A-1
USZQG2200541,Sunday Highlife,Kofi Boateng,200,,A-2
USZQG2200542,Sunday Morning Highlife,Yaw Darko,200,,A-3
`;

/** The first is misspelt; the second names no artist, so that two works may be meant; the others are in no repertoire. */
export const PLAYS = `play_id,station_id,played_at,title,artist,isrc,iswc,duration_seconds
P-1,GH-COM-01,2026-02-01T08:00:00Z,Goldn Rivr,Ama Mensa,,,200
P-2,GH-COM-01,2026-02-02T08:00:00Z,Sunday Highlife,,,,200
P-3,GH-COM-01,2026-02-03T08:00:00Z,Sunday Highlife,,,,200
P-4,GH-COM-01,2026-02-04T08:00:00Z,News at Six,,,,300
P-5,GH-COM-01,2026-02-05T08:00:00Z,Unknown Tune,Abena Owusu,,,100
`;

export const ARTIST = { Name: 'Abena Owusu', Reference: 'ART-1', Email: 'abena@example.org' };
