import { t } from '@lingui/core/macro';
import { inWords } from '#web/format/in-words.ts';

const WORDS: Readonly<Record<string, string>> = {
  dataSet: t`Data set`,
  date: t`Date`,
  clusters: t`Clusters`,
  queries: t`Queries`,
  seed: t`Seed`,
  aimedPrecision: t`Aimed precision`,
  bestF1OnFolds: t`Right and complete, on songs it had not seen`,
  recallThereOnFolds: t`Found of what has a work, on those songs`,
  calibrationErrorOnFolds: t`How far its confidence is off, on those songs`,
};

/** The name of a fact about the model’s training, in words. */
export function provenanceWords(name: string): string {
  return WORDS[name] ?? inWords(name);
}
