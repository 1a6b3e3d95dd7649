/** How far the reading of a file is. */
export interface ReadProgress {
  /** From 0 to 1. */
  readonly share: number;
  /** While the file itself is read. */
  readonly bytes?: Extent;
  /** While its rows are made a dataset. */
  readonly rows?: Extent;
}

export interface Extent {
  readonly done: number;
  readonly all: number;
}
