import { inEnglish } from '#functions/domain/notices/in-english.ts';
import { inFrench } from '#functions/domain/notices/in-french.ts';
import { oneLine } from '#functions/domain/notices/one-line.ts';
import { pageOf } from '#functions/domain/notices/page-of.ts';
import type { NoticeAbout, NoticeLanguage } from '#shared/schemas/notices.ts';

/** A mail without its addresses: a subject of one line, and plain text. */
export type Letter = { readonly subject: string; readonly text: string };
type Manner = { readonly language: NoticeLanguage; readonly siteUrl: string };

const SAY = { en: inEnglish, fr: inFrench } as const;
const FOOT = {
  en: 'ZamIO sends this by itself. Which of these mails you get, you choose in ZamIO under Notices.',
  fr: 'ZamIO envoie ceci automatiquement. Vous choisissez ces messages dans ZamIO, sous Notices.',
} as const;
const FOOT_OF_PARTNER = {
  en: 'ZamIO sends this by itself. Whoever administers ZamIO switches it off on your society’s request.',
  fr: 'ZamIO envoie ceci automatiquement. L’administration de ZamIO le désactive à la demande de votre société.',
} as const;
const LONGEST_SUBJECT = 150;

/**
 * The mail of a notice: what happened, what to do, where. It says of people nothing at all: names of cycles and
 * societies, amounts and dates are everything that comes in.
 */
export function letterOf(about: NoticeAbout, { language, siteUrl }: Manner): Letter {
  const { subject, happened, whatToDo } = SAY[language](about);
  const foot = (about.kind === 'statements-ready' ? FOOT_OF_PARTNER : FOOT)[language];
  return {
    subject: oneLine(`ZamIO: ${subject}`).slice(0, LONGEST_SUBJECT),
    text: `${[oneLine(happened), whatToDo, `${siteUrl}${pageOf(about)}`, `-- \n${foot}`].join('\n\n')}\n`,
  };
}
