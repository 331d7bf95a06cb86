const PARTIES = 'SPU NPN SPT OPU OPT SWR NWN SWT PWR OWR OWT MAN';
const DETAILS = 'ALT NAT EWT NET NOW VER NVT PER NPR REC NRC ORN INS IND COM NCT ARI XRF OWK NOT FTV';
const WORK = setOf(`${PARTIES} ${DETAILS}`);

/** Which records may follow each header; in an acknowledgement whole works are repeated, headers and all. */
const ALLOWED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['NWR', WORK],
  ['REV', WORK],
  ['ISW', WORK],
  ['EXC', WORK],
  ['WRK', WORK],
  ['LIC', WORK],
  ['DRW', setOf('XRF')],
  ['AGR', setOf('TER IPA NPA')],
  ['ISR', setOf('WRI ALT NAT PER')],
  ['ISA', setOf('WRI ALT NAT PER')],
  ['ACK', setOf(`MSG NWR REV ISW EXC WRK DRW AGR TER IPA NPA ISR ISA WRI LIC ${PARTIES} ${DETAILS}`)],
]);

/** The records that may stand in a transaction of that type; one that may not is dropped. */
export function allowedIn(transactionType: string): ReadonlySet<string> {
  return ALLOWED.get(transactionType) ?? NOTHING;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Whether a record of that type begins a transaction. */
export const beginsTransaction = (recordType: string): boolean => ALLOWED.has(recordType);

function setOf(types: string): ReadonlySet<string> {
  return new Set(types.split(' '));
}
