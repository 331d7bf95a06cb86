/** Who sends a report and who gets it, as the trade's formats name them. */
export type ReportParties = {
  readonly sender: ReportParty;
  readonly recipient: ReportParty;
};

export type ReportParty = {
  readonly name: string;
  /** The CISAC society code, three digits. */
  readonly societyCode: string;
  /** The DDEX party id (`PADPIDA…`), where there is one. */
  readonly dpid?: string;
};
