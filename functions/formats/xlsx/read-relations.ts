import { posix } from 'node:path';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { HeldWorkbook } from './hold-file.ts';
import { XLSX_LIMITS } from './limits.ts';
import { readWholePart } from './read-part.ts';

/** The parts that a part refers to, by relation id or by the last word of the relation type. */
export type Relations = {
  readonly byId: (id: string) => string | undefined;
  readonly byType: (type: string) => string | undefined;
};

/** Reads `_rels/<part>.rels` (ECMA-376 part 2, §9.3); the package itself is the part `''`. */
export function readRelations(workbook: HeldWorkbook, part: string): Relations | Omit<Diagnostic, 'line'> {
  const folder = part === '' ? '' : posix.dirname(part);
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const ids = new Map<string, string>();
  const types = new Map<string, string>();
  const refusal = readWholePart(workbook, { name, limitBytes: XLSX_LIMITS.partBytes }, () => ({
    enter(element, { Id = '', Type = '', Target = '', TargetMode }) {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      ids.set(Id, target);
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      if (!types.has(type)) types.set(type, target);
    },
    leave() {},
    text() {},
  }));
  return refusal ?? { byId: (id) => ids.get(id), byType: (type) => types.get(type) };
}
