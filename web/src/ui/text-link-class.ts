/** The look of a link in text and tables. */
export const textLinkClass = 'font-medium text-accent underline-offset-2 hover:underline';
