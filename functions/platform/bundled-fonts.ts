import type { World } from '#functions/ports/world.ts';
import bold from './fonts/NotoSans-Bold.ttf';
import regular from './fonts/NotoSans-Regular.ttf';

/** The fonts as the bundle carries them: whole, for letters of Twi, Ga and Ewe are lost in split ones. */
export const bundledFonts: World['fonts'] = async () => ({ regular, bold });
