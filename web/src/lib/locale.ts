/** English or French, whichever the reader's browser asks for first; English otherwise. */
export const locale: string = navigator.languages.find((tag) => /^(en|fr)(-[A-Z]{2})?$/.test(tag)) ?? 'en-GB';
