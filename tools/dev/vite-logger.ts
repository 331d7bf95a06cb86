import { stripVTControlCharacters } from 'node:util';
import { createLogger, type Logger } from 'vite';

/** Vite's messages among our own lines: each mistake once, and without Vite's own stack. */
export function viteLogger(say: (line: string) => void): Logger {
  let last = '';
  const trouble = (message: string): void => {
    const words = plain(message).replace(/(\n +at .*)+$/, '');
    if (words !== last) say(`! pages          ${words}`);
    last = words;
  };
  return {
    ...createLogger('info', { allowClearScreen: false }),
    info: (message) => {
      last = '';
      say(`pages            ${plain(message)}`);
    },
    warn: trouble,
    warnOnce: trouble,
    error: trouble,
  };
}

/** Colours are for a terminal. */
const plain = (message: string): string =>
  (process.stdout.isTTY === true ? message : stripVTControlCharacters(message)).trim();
