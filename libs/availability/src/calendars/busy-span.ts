/** Milliseconds; the end is outside. */
export interface BusySpan {
  readonly from: number;
  readonly to: number;
}
