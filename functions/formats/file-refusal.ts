import type { Diagnostic } from './diagnostic.ts';

/** Why a file is refused as a whole: a finding of level `file` at its beginning. */
export const fileRefusal = (code: Diagnostic['code'], message: string): Diagnostic => ({
  code,
  severity: 'error',
  level: 'file',
  line: 1,
  message,
});
