import { resolve } from 'node:path';
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { extractMessages, transform } from '@lingui/native-tools';
import type { Plugin } from 'vite';
import { readFrench } from './read-french.ts';

const SOURCES = resolve(import.meta.dirname, 'src');
const HAS_WORDS = /from '@lingui\/(core|react)\/macro'/;
const I18N = '#web/words/i18n.ts';
const MACRO = {
  descriptorFields: 'id-only',
  runtimeModules: { i18n: [I18N, 'i18n'], Trans: ['#web/words/trans.tsx', 'Trans'] },
} as const;

type Words = Readonly<Record<string, CompiledMessage>>;

/**
 * Turns the macros `t`, `plural` and `Trans` into messages. Each module brings its own words in every language, so a page
 * loads no word that it does not show, and nothing is said before its words are there. What is not translated yet is
 * said in English.
 */
export function words(): Plugin {
  let french: ReadonlyMap<string, string> | undefined;
  return {
    name: 'words',
    enforce: 'pre',
    buildStart: () => {
      french = undefined;
    },
    async transform(code, id) {
      const [file = id] = id.split('?');
      if (!file.startsWith(SOURCES) || !HAS_WORDS.test(code)) return null;
      const [{ code: made, map }, { messages }] = await Promise.all([
        transform(code, file, { macro: MACRO }),
        extractMessages(code, file, { macro: MACRO }),
      ]);
      french ??= readFrench();
      const translated = french;
      const en = messages.map(({ id: key, message = key }) => [key, message] as const);
      const fr = messages.map(({ id: key }) => [key, translated.get(key)] as const);
      return { code: `${loading({ en: compiled(en), fr: compiled(fr) })}${made}`, map: map ?? null };
    },
  };
}

/** The call that loads a module’s words, on the line of what it says first. */
function loading(own: { readonly en: Words; readonly fr: Words }): string {
  return `import { loadWords as $loadWords } from '${I18N}';$loadWords(${JSON.stringify(own)});`;
}

function compiled(messages: readonly (readonly [id: string, message: string | undefined])[]): Words {
  return Object.fromEntries(
    messages.flatMap(([id, message]) => (message ? [[id, compileMessageOrThrow(message)]] : [])),
  );
}
