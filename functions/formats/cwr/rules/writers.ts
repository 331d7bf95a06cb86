import { CHANGING_ROLES, CREATING_ROLES, WORDY_ROLES } from '#functions/formats/cwr/tables/code-lists.ts';
import { isCodeAt, textAt } from '#functions/formats/cwr/text-at.ts';
import { ALL_VERSIONS, headerOf, type WorkRule } from './work-rule.ts';

/** Somebody made the work: a writer, and one who composed or wrote it. The standard's text gives the rule. */
export const CREATORS: WorkRule = {
  versions: ALL_VERSIONS,
  check({ header, writers }, context, report) {
    if (writers.some(({ role }) => CREATING_ROLES.has(role))) return;
    const message =
      writers.length === 0 ? 'The work has no writer.' : 'No writer of the work has role CA, A or C.';
    report(header, { rule: `${headerOf(context)} T 0`, level: 'transaction', message });
  },
};

/** A version has somebody who changed the original, and says how; an original has nobody who did. */
export const VERSIONS: WorkRule = {
  versions: ALL_VERSIONS,
  check({ header, writers }, context, report) {
    const { versionType, musicArrangement, lyricAdaptation } = context.spans.header;
    const changed = writers.find(({ role }) => CHANGING_ROLES.has(role));
    const refuse = (message: string) =>
      report(header, { rule: `${headerOf(context)} T 0`, level: 'transaction', message });
    if (changed !== undefined && isCodeAt(header.text, versionType, 'ORI')) {
      refuse(`An original work has no writer of role ${changed.role}.`);
    }
    if (!isCodeAt(header.text, versionType, 'MOD')) return;
    if (changed === undefined) refuse('A modified version has a writer of role AR, AD, SR, SA or TR.');
    if (textAt(header.text, musicArrangement) === '' || textAt(header.text, lyricAdaptation) === '') {
      refuse('A modified version has a music arrangement and a lyric adaptation.');
    }
  },
};

/** Music without words has no author and no translator. */
export const MUSIC_ALONE: WorkRule = {
  versions: ['2.2', '3.0', '3.1'],
  check({ header, writers }, context, report) {
    if (!isCodeAt(header.text, context.spans.header.textMusic, 'MUS')) return;
    const wordy = writers.find(({ role }) => WORDY_ROLES.has(role));
    if (wordy === undefined) return;
    const message = `Music without words (MUS) has no writer of role ${wordy.role}.`;
    report(wordy.record, { rule: `${headerOf(context)} T 0`, level: 'transaction', message });
  },
};
