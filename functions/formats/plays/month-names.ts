/**
 * The months as people write them in English, French, Spanish, Portuguese and German, without marks and in lower case;
 * a name counts by its first letters too, as far as they tell it apart.
 */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'enero', 'janeiro', 'januar', 'jan', 'ene', 'janv'],
  ['february', 'fevrier', 'febrero', 'fevereiro', 'februar', 'feb', 'fev', 'fevr'],
  ['march', 'mars', 'marzo', 'marco', 'marz', 'maerz', 'mar'],
  ['april', 'avril', 'abril', 'apr', 'avr', 'abr'],
  ['may', 'mai', 'mayo', 'maio'],
  ['june', 'juin', 'junio', 'junho', 'juni', 'jun'],
  ['july', 'juillet', 'julio', 'julho', 'juli', 'jul', 'juil'],
  ['august', 'aout', 'agosto', 'aug', 'ago', 'agos'],
  ['september', 'septembre', 'septiembre', 'setembro', 'sep', 'sept', 'set'],
  ['october', 'octobre', 'octubre', 'outubro', 'oktober', 'oct', 'out', 'okt'],
  ['november', 'novembre', 'noviembre', 'novembro', 'nov'],
  ['december', 'decembre', 'diciembre', 'dezembro', 'dezember', 'dec', 'dic', 'dez'],
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

/** The number of a month, 1 to 12, from its name in lower case without marks; undefined where it is none. */
export const monthNamed = (name: string): number | undefined => NUMBERS.get(name);
