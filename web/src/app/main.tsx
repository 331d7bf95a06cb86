import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { language } from '#web/words/language.ts';
import { App } from './app.tsx';
import { tellOfLostModules } from './lost-module.ts';
import { readSiteConfig } from './site-config.ts';
import { userManagerOf } from './user-manager.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

document.documentElement.lang = language;
tellOfLostModules();
const manager = userManagerOf(await readSiteConfig());
createRoot(root).render(
  <StrictMode>
    <App manager={manager} />
  </StrictMode>,
);
