/** The options of INTERFACES.md that commands share, as commander hands them over. */

/** What every command takes. */
export interface CommonOptions {
  readonly output: readonly string[];
  readonly format: string;
  readonly library?: string;
  readonly family?: string;
  readonly date?: string;
  readonly password?: string;
  readonly revisions?: 'accept' | 'reject';
  readonly ocr?: boolean;
  readonly jobs?: string;
  readonly quiet?: boolean;
}
