import { isCodeAt, numberAt, textAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrWork } from '#functions/formats/cwr/work.ts';
import { ALL_VERSIONS, headerOf, type RuleContext, type WorkRule } from './work-rule.ts';

/** Serious music says how long it is and what plays it: INS in 2.1, INS or IND later. */
export const SERIOUS_MUSIC: WorkRule = {
  versions: ALL_VERSIONS,
  check(work, context, report) {
    const { header, details } = work;
    const { distributionCategory, duration } = context.spans.header;
    if (!isCodeAt(header.text, distributionCategory, 'SER')) return;
    const rule = `${headerOf(context)} T 0`;
    if (numberAt(header.text, duration.from, duration.to) <= 0) {
      report(header, { rule, level: 'transaction', message: 'Serious music (SER) has a duration.' });
    }
    const enough = context.version === '2.1' ? ['INS'] : ['INS', 'IND'];
    if (details.some(({ type }) => enough.includes(type))) return;
    const message = `Serious music (SER) says what plays it (${enough.join(' or ')}).`;
    report(header, { rule, level: 'transaction', message });
  },
};

/** A composite says how many parts it has, more than one; nothing else does. */
export const COMPOSITES: WorkRule = {
  versions: ALL_VERSIONS,
  check({ header }, context, report) {
    const { compositeType, componentCount } = context.spans.header;
    const isComposite = textAt(header.text, compositeType) !== '';
    const count = numberAt(header.text, componentCount.from, componentCount.to);
    if (isComposite ? count > 1 : count <= 0) return;
    const message = isComposite
      ? 'A composite has more than one component.'
      : 'Only a composite counts its components.';
    report(header, { rule: `${headerOf(context)} T 0`, level: 'transaction', message });
  },
};

/** Music of a film or of television names the production: work type FM in 2.x, or an origin of purpose FIL or TEL. */
export const PRODUCTIONS: WorkRule = {
  versions: ALL_VERSIONS,
  check(work, context, report) {
    const { header, details } = work;
    const hasOrigins = details.some(({ type }) => type === 'ORN');
    if (!hasOrigins && !isFilmMusic(work, context)) return;
    const origins = details.filter(({ type }) => type === 'ORN');
    const { purpose, productionTitle } = context.spans.origin;
    for (const record of origins) {
      const wanted = ['FIL', 'TEL'].some((code) => isCodeAt(record.text, purpose, code));
      if (!wanted || textAt(record.text, productionTitle) !== '') continue;
      const message = 'Music of a film or of television has a production title.';
      report(record, { rule: 'ORN T 0', level: 'transaction', message });
    }
    if (!isFilmMusic(work, context)) return;
    if (origins.some(({ text }) => textAt(text, productionTitle) !== '')) return;
    const message = 'Film music (FM) has an origin (ORN) with a production title.';
    report(header, { rule: `${headerOf(context)} T 0`, level: 'transaction', message });
  },
};

const isFilmMusic = ({ header }: CwrWork, { spans }: RuleContext) =>
  isCodeAt(header.text, spans.header.workType, 'FM');
