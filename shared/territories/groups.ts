/** A territory of several countries: its letters, its number, what it is called, and its members, groups among them. */
type Group = readonly [letters: string, number: string, name: string, members: string];

/**
 * The groups of CISAC's Territory Information System with the members that they have today. Memberships have dates
 * there; what is licensed is licensed now, so today's count.
 */
export const GROUPS: readonly Group[] = [
  [
    '2AF',
    '2100',
    'Africa',
    '2NF AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SH SL SN SO SS ST SZ TD TG TZ UG YT ZA ZM ZW IO',
  ],
  ['2AM', '2101', 'America', '2NA 2CA 2SA 2WI'],
  ['2AC', '2102', 'American continent', '2NA 2CA 2SA'],
  [
    '2AN',
    '2103',
    'Antilles',
    'AG AI AW BB BL BQ CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TT VC VG VI',
  ],
  ['2AP', '2104', 'APEC', 'AU BN CA CL CN HK ID JP KR MX MY NZ PE PG PH RU SG TH TW US VN'],
  ['2AE', '2105', 'ASEAN', 'BN ID KH LA MM MY PH SG TH VN'],
  ['2AS', '2106', 'Asia', '2ME 2SE AF AM AZ BD BT CN GE HK IN JP KG KP KR KZ LK MN MO MV NP PK TJ TM TW UZ'],
  ['2AA', '2107', 'Australasia', 'AU NZ PG CK NF NU SB TK VU WS FJ TO TV KI NR CX CC'],
  ['2BA', '2108', 'Balkans', 'AL BA BG GR HR ME MK RO RS SI'],
  ['2BS', '2109', 'Baltic States', 'EE LT LV'],
  ['2BE', '2110', 'Benelux', 'BE LU NL'],
  ['2BI', '2111', 'British Isles', 'GB GG IE IM JE'],
  ['2BW', '2112', 'British West Indies', 'AG AI BB BM BS DM GD JM KN KY LC MS TC TT VC VG'],
  ['2CA', '2113', 'Central America', 'BZ CR GT HN NI PA SV'],
  ['2CO', '2114', 'Commonwealth', '2CF 2CS 2CU 2BW BZ CA CY FK GB GG GI GY IM JE MT PN'],
  [
    '2CF',
    '2115',
    'Commonwealth, Africa',
    'BW CM GA GH GM KE LS MU MW MZ NA NG RW SC SH SL SZ TG TZ UG ZA ZM IO',
  ],
  ['2CS', '2116', 'Commonwealth, Asia', 'BD BN IN LK MV MY PK SG'],
  ['2CU', '2117', 'Commonwealth, Australasia', 'AU CC CK CX FJ KI NF NR NU NZ PG SB TK TO TV VU WS'],
  ['2CI', '2118', 'Commonwealth of Independent States', 'AM AZ BY KG KZ MD RU TJ TM UZ'],
  ['2EE', '2119', 'Eastern Europe', 'AL BA BG BY CZ EE HR HU LT LV MD ME MK PL RO RS RU SI SK UA'],
  ['2EU', '2120', 'Europe', '2EC FO GB GG IE IM IS JE MT SJ CY'],
  ['2EM', '2121', 'European Economic Area', '2EN IS LI NO'],
  [
    '2EC',
    '2122',
    'European continent',
    'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FR GI GR HR HU IT LI LT LU LV MC MD ME MK NL NO PL PT RO RS RU SE SI SK SM TR UA VA',
  ],
  [
    '2EN',
    '2123',
    'European Union',
    'AT AX BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  ],
  ['2GC', '2124', 'GSA: Germany, Switzerland, Austria', 'AT CH DE'],
  ['2ME', '2125', 'Middle East', 'AE BH IL IQ IR JO KW LB OM PS QA SA SY YE'],
  ['2NT', '2126', 'NAFTA', 'CA MX US'],
  ['2NC', '2127', 'Nordic countries', 'AX DK FI FO GL IS NO SE SJ'],
  ['2NF', '2128', 'North Africa', 'DZ EG EH LY MA SD TN'],
  ['2NA', '2129', 'North America', 'CA GL MX PM US'],
  ['2OC', '2130', 'Oceania', '2AA AS FM GU MH MP NC PF PN PW UM WF'],
  ['2SC', '2131', 'Scandinavia', 'DK NO SE'],
  ['2SA', '2132', 'South America', 'AR BO BR CL CO EC FK GF GY PE PY SR UY VE'],
  ['2SE', '2133', 'South East Asia', 'BN ID KH LA MM MY PH SG TH TL VN'],
  ['2WI', '2134', 'West Indies', '2AN 2BW'],
  ['2WL', '2136', 'World', '2AF 2AM 2AS 2EU 2OC AQ BV GS HM TF'],
];

/** Countries that are gone, whose codes stay in files: their number, and who came after them. */
export const FORMER_COUNTRIES: readonly (readonly [number: string, name: string, successors: string])[] = [
  ['200', 'Czechoslovakia', 'CZ SK'],
  ['230', 'Ethiopia with Eritrea', 'ET ER'],
  ['278', 'East Germany', 'DE'],
  ['280', 'West Germany', 'DE'],
  ['530', 'Netherlands Antilles', 'BQ CW SX'],
  ['736', 'Sudan with South Sudan', 'SD SS'],
  ['810', 'Soviet Union', 'AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ'],
  ['886', 'Yemen', 'YE'],
  ['720', 'South Yemen', 'YE'],
  ['890', 'Yugoslavia', 'BA HR ME MK RS SI'],
  ['891', 'Serbia and Montenegro', 'ME RS'],
];
