/** Something odd about a paper that the reader of the memo should know; the work goes on. */
export interface Message {
  /** Stable, kebab-case: "scanned-page", "tracked-changes". */
  readonly code: string;
  /** One sentence in plain words. */
  readonly message: string;
  /** 1-based page, where the format has pages. */
  readonly page?: number;
  /** Id of the block it is about. */
  readonly block?: string;
}

/** The file cannot be read at all: says which file, what was found and what to do next. Exit code 3. */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(
    /** Path or name as the user gave it. */
    readonly file: string,
    /** Stable, kebab-case: "encrypted", "not-a-contract", "damaged". */
    readonly code: string,
    /** What is wrong, without the file name. */
    readonly found: string,
    /** What the user can do about it. */
    readonly remedy: string,
    options?: { cause?: unknown },
  ) {
    super(`${file}: ${found}; ${remedy}`, options);
  }
}
