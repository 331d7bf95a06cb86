import { plainName } from '#functions/formats/csv/plain-name.ts';

/**
 * What automation systems and people call what is no music, in English, French, Spanish, Portuguese and German, in the
 * plain form of `plainName`.
 */
const NOT_MUSIC: ReadonlySet<string> = new Set(
  [
    'jingle jin jgl jingles ident idents station-id id sweeper swp liner liners drop drops bumper stinger bed beds intro outro',
    'ad ads adv advert adverts advertisement advertising commercial commercials com cm spot spots spt promo promos prm trailer psa sponsor sponsorship break commercial-break ad-break',
    'news bulletin headlines weather traffic sports sport talk speech link links lnk voice-track voicetrack vt vtk voice-over voiceover interview show programme program magazine talk-show podcast live-read',
    'pub publicite publicites annonce infos journal meteo habillage virgule message chronique emission',
    'cuna cunas comercial comerciales publicidad anuncio anuncios noticias noticiero informativo locucion separador',
    'vinheta vinhetas comerciais propaganda noticia jornal chamada locucao anuncio',
    'werbung nachrichten wetter verkehr moderation trenner sprache werbespot',
    'time-signal silence test-tone tone stop-set stopset network-join toth top-of-hour',
  ]
    .join(' ')
    .split(' ')
    .map((word) => plainName(word)),
);

const MUSIC: ReadonlySet<string> = new Set(
  'music song mus musique musica musik chanson cancion lied track titel recurrent gold current power'
    .split(' ')
    .map((word) => plainName(word)),
);

/**
 * Whether a category says that a row is no music: a jingle, an advertisement, news. `listed` are words that were given for
 * this log beside the usual ones. A category that names music, or is not known, is music.
 *
 * @example
 * isNotMusic('Jingles'); // → true
 * isNotMusic('Gold - Music'); // → false
 */
export function isNotMusic(category: string, listed: ReadonlySet<string> = new Set()): boolean {
  const plain = plainName(category);
  if (plain === '') return false;
  if (listed.has(plain) || NOT_MUSIC.has(plain)) return true;
  const words = plain.split(' ');
  if (words.some((word) => MUSIC.has(word))) return false;
  return words.some((word) => NOT_MUSIC.has(word) && word.length > 2);
}

/** The words of a setting such as `Jingle; Advert`, as {@link isNotMusic} compares them. */
export const listedWords = (setting: string): ReadonlySet<string> =>
  new Set(
    setting
      .split(';')
      .map((word) => plainName(word))
      .filter((word) => word !== ''),
  );

/** Whether a title without artist says by itself that no music was played: `NEWS`, `Jingle`, `Station ID`. */
export const isSaidNotMusic = (title: string, listed: ReadonlySet<string>): boolean => {
  const plain = plainName(title);
  return plain !== '' && (listed.has(plain) || NOT_MUSIC.has(plain));
};
