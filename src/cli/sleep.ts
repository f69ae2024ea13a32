/** Waits, and lets nothing else of the process run meanwhile; in ms. */
export const sleep = (ms: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
};
