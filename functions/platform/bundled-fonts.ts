import type { World } from '#functions/ports/world.ts';
import bold from './fonts/NotoSans-Bold.ttf';
import regular from './fonts/NotoSans-Regular.ttf';

/** The fonts as the bundle carries them: whole, because split ones lack letters of Twi, Ga and Ewe. */
export const bundledFonts: World['fonts'] = async () => ({ regular, bold });
