import { plainName } from '#functions/formats/csv/plain-name.ts';
import { parseSocietyCode } from '#shared/ids.ts';
import { societyCodeOf } from '#shared/societies.ts';

/** Roles of CWR (writer designations and publisher types), and which of them publishers have. */
const WRITER_ROLES = ['A', 'AD', 'AR', 'C', 'CA', 'PA', 'SA', 'SR', 'TR'];
const PUBLISHER_ROLES = ['E', 'AM', 'AQ', 'ES', 'SE'];

const WORDS: Readonly<Record<string, readonly string[]>> = {
  A: [
    'author',
    'lyricist',
    'lyric',
    'word',
    'auteur',
    'parolier',
    'autor',
    'letrista',
    'texter',
    'textdichter',
  ],
  C: ['composer', 'music', 'compositeur', 'compositor', 'komponist', 'musique'],
  CA: [
    ...['composer author', 'author composer', 'composer lyricist', 'writer', 'songwriter', 'both'],
    ...[
      'auteur compositeur',
      'compositeur auteur',
      'autor compositor',
      'compositor autor',
      'komponist texter',
    ],
  ],
  AR: ['arranger', 'arrangeur', 'arreglista', 'arranjador', 'bearbeiter'],
  AD: ['adapter', 'adaptateur', 'adaptador'],
  TR: ['translator', 'traducteur', 'traductor', 'tradutor', 'ubersetzer'],
  E: ['publisher', 'original publisher', 'op', 'editeur', 'editor', 'editora', 'verlag'],
  SE: ['sub publisher', 'subpublisher', 'sous editeur', 'subeditor', 'subverlag'],
  AM: ['administrator', 'administrateur', 'admin'],
};
const BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([role, words]) => words.map((word) => [word, role] as const)),
);

/**
 * A role of CWR, from its code or from a word for it; undefined where it is neither.
 *
 * @example
 * roleOf('Auteur-compositeur'); // → 'CA'
 */
export function roleOf(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (WRITER_ROLES.includes(code) || PUBLISHER_ROLES.includes(code)) return code;
  return BY_WORD.get(plainName(text.replace(/\b(and|et|y|e|und)\b|[+&/]/gi, ' ')));
}

/** Whether a role is one of publishers. */
export const isOfPublisher = (role: string): boolean => PUBLISHER_ROLES.includes(role);

/** A society's code, from its number or its name; undefined where it is neither. */
export const societyOf = (text: string): string | undefined =>
  parseSocietyCode(text.replace(/\.0+$/, '')) ?? societyCodeOf(text);
