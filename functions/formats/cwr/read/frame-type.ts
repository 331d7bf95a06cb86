import { keyOf } from '#functions/formats/cwr/rules/record-plans.ts';

/** The records around the transactions. */
export type FrameType = 'HDR' | 'GRH' | 'GRT' | 'TRL';

/** Which of them a record is, in capitals or not, by its {@link keyOf}; undefined for one of a transaction. */
export function frameTypeOf(key: number): FrameType | undefined {
  switch (key) {
    case HDR:
    case SMALL_HDR:
      return 'HDR';
    case GRH:
    case SMALL_GRH:
      return 'GRH';
    case GRT:
    case SMALL_GRT:
      return 'GRT';
    case TRL:
    case SMALL_TRL:
      return 'TRL';
    default:
      return undefined;
  }
}

const [HDR, GRH, GRT, TRL] = [keyOf('HDR'), keyOf('GRH'), keyOf('GRT'), keyOf('TRL')];
const [SMALL_HDR, SMALL_GRH, SMALL_GRT, SMALL_TRL] = [keyOf('hdr'), keyOf('grh'), keyOf('grt'), keyOf('trl')];
