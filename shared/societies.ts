/**
 * Societies by CISAC code, as the trade's files name them; codes of societies that have ended stay in files (CISAC's
 * society list, July 2026). 000 stands for all or unknown, 099 for none.
 */
export const SOCIETIES: Readonly<Record<string, string>> = {
  '008': 'APRA',
  '010': 'ASCAP',
  '016': 'BUMDA',
  '017': 'AMRA',
  '019': 'BMDAV',
  '021': 'BMI',
  '022': 'MCSN',
  '023': 'BUMA',
  '024': 'BURIDA',
  '026': 'CASH',
  '034': 'HFA',
  '035': 'GEMA',
  '037': 'BUBEDRA',
  '038': 'JASRAC',
  '040': 'KODA',
  '043': 'MCSK',
  '044': 'MCPS',
  '045': 'BBDA',
  '047': 'BCDA',
  '052': 'PRS',
  '055': 'SABAM',
  '058': 'SACEM',
  '061': 'SADAIC',
  '063': 'SAMRO',
  '071': 'SESAC',
  '072': 'SGAE',
  '074': 'SIAE',
  '079': 'STIM',
  '080': 'SUISA',
  '088': 'CMRRA',
  '090': 'TONO',
  '093': 'UBC',
  '098': 'ZIMURA',
  '099': 'no society',
  '101': 'SOCAN',
  '123': 'COSGA',
  '124': 'COSOMA',
  '128': 'IMRO',
  '130': 'BUTODRA',
  '133': 'ZAMCOPS',
  '234': 'UPRS',
  '268': 'COSON',
  '283': 'CAPASSO',
  '284': 'COSOZA',
  '285': 'GHAMRO',
  '311': 'MCPS-PRS',
  '707': 'MusicMark',
  '708': 'The MLC',
  '778': 'GMR',
};

/** The name of a society, or undefined for a code that is not among those we know. */
export const societyName = (code: string): string | undefined => SOCIETIES[code];

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(SOCIETIES).map(([code, name]) => [name.toUpperCase(), code]),
);

/** The code of a society by its name as files have it, in either case; undefined for one that is not known. */
export const societyCodeOf = (name: string): string | undefined => CODES.get(name.trim().toUpperCase());
