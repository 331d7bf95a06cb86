import { readFileSync } from 'node:fs';

const fontFile = (name: string) =>
  readFileSync(new URL(`../../functions/platform/fonts/${name}`, import.meta.url));

/** The fonts that statements are set in. */
export const FONT_FILES = {
  regular: fontFile('NotoSans-Regular.ttf'),
  bold: fontFile('NotoSans-Bold.ttf'),
};
