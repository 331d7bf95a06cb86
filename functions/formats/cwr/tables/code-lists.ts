/**
 * The values that the standard's lists allow, by field (lookup tables of 2021 for 2.x and of 2022 for 3.1, joined:
 * what one version added is read in all). Societies are no list here: their members come and go, and old codes stay
 * in files. Languages and roles stand apart.
 */
export const CODE_LISTS: Readonly<Record<string, ReadonlySet<string>>> = {
  transactionType: listOf('NWR REV ISW EXC AGR ACK WRK DRW LIC ISR ISA'),
  titleType: listOf('AT TE FT IT OT TT PT RT ET OL AL'),
  versionType: listOf('ORI MOD'),
  distributionCategory: listOf('POP SER JAZ UNC'),
  textMusicRelationship: listOf('MUS MTX MTN TXT'),
  compositeType: listOf('COS MED POT UCO'),
  excerptType: listOf('MOV UEX'),
  musicArrangement: listOf('NEW ARR ADM UNS ORI'),
  lyricAdaptation: listOf('NEW MOD NON ORI REP ADL UNS TRA'),
  intendedPurpose: listOf('COM FIL GEN LIB MUL RAD TEL THR VID'),
  bltvr: listOf('B L T V R'),
  agreementType: listOf('OS OG PS PG'),
  agreementRole: listOf('AS AC'),
  usaLicense: listOf('A B S M G'),
  specialAgreementsIndicator: listOf('R L B Y N U'),
  typeOfRight: listOf('PER MEC SYN ALL'),
  subjectCode: listOf('DL SC DW IQ RQ GW EW'),
  workType: listOf('TA AC AR AL AM BD BL CD CL CC CT DN FM FK BG SG JZ JG LN LA NA OP PK PP RP RK RB SD SY'),
  priorRoyaltyStatus: listOf('N A D'),
  postTermCollectionStatus: listOf('N O D'),
  retractionReason: listOf('PP NW RQ'),
  inclusionExclusion: listOf('I E'),
  isrcValidity: listOf('Y N U'),
  identifierType: listOf('W R P V'),
  validity: listOf('Y N U'),
  messageType: listOf('F R T G E'),
  messageLevel: listOf('F R T G E'),
  transactionStatus: listOf('RA RJ NP DU RC AS AC SR CR CO DR UN LD NA WA'),
};

export const PUBLISHER_ROLES = listOf('E AM SE AQ ES PA');
export const WRITER_ROLES = listOf('CA C A AR AD SR SA TR PA');
/** A writer who made the work, not one who changed it. */
export const CREATING_ROLES = listOf('CA C A');
/** A writer who arranged, adapted or translated it. */
export const CHANGING_ROLES = listOf('AR AD SR SA TR');
/** A writer of words. */
export const WORDY_ROLES = listOf('CA A SA TR');
/** Who may send a file; two digits are the beginning of an IPI name number of eleven. */
export const SENDER_TYPES = listOf('PB SO AA WR OO');

/** ISO 639-1, with the older codes for Hebrew, Indonesian and Yiddish that 2.x has. */
export const LANGUAGES = listOf(
  'AA AB AE AF AK AM AN AR AS AV AY AZ BA BE BG BH BI BM BN BO BR BS CA CE CH CO CR CS CU CV CY DA DE DV DZ EE EL ' +
    'EN EO ES ET EU FA FF FI FJ FO FR FY GA GD GL GN GU GV HA HE HI HO HR HT HU HY HZ IA ID IE IG II IK IN IO IS ' +
    'IT IU IW JA JI JV JW KA KG KI KJ KK KL KM KN KO KR KS KU KV KW KY LA LB LG LI LN LO LT LU LV MG MH MI MK ML ' +
    'MN MO MR MS MT MY NA NB ND NE NG NL NN NO NR NV NY OC OJ OM OR OS PA PI PL PS PT QU RM RN RO RU RW SA SC SD ' +
    'SE SG SH SI SK SL SM SN SO SQ SR SS ST SU SV SW TA TE TG TH TI TK TL TN TO TR TS TT TW TY UG UK UR UZ VE VI ' +
    'VO WA WO XH YI YO ZA ZH ZU',
);

function listOf(codes: string): ReadonlySet<string> {
  return new Set(codes.split(' '));
}
