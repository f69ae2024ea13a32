/** Why a workbook cannot be read, or not to its end: `damaged` bytes, a `password`, more than a machine should hold. */
export type FaultReason = 'damaged' | 'password' | 'too-big';

/** Thrown inside this folder alone, and turned into a problem before leaving it. */
export class WorkbookFault extends Error {
  readonly reason: FaultReason;

  constructor(reason: FaultReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}
