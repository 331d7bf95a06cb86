import chromium from '@sparticuz/chromium';

/** Unpacks the npm-shipped Chromium into the folder for temporary files of this process (see browser-files.ts). */
console.log(await chromium.executablePath());
