/**
 * Page numbers of an older edition in the middle of the pages of this one, as in papers filed with EDGAR: 3 … 4 … 5, each alone on its
 * row, each as far from the left edge as the others.
 */

interface Mark {
  readonly text: string;
  readonly row: { readonly items: readonly { readonly x: number; readonly width: number }[] };
}

interface Sheet<M> {
  readonly entries: readonly M[];
}

// Numbered rows of a list or table stand closer together.
const ROWS_APART = 12;
const FEWEST = 4;
// "-7-" is hardly anything else.
const FEWEST_DASHED = 2;

/** The rows that make long runs of numbers, each one up; a file may carry the marks of two editions. */
export function findPageMarks<M extends Mark>(sheets: readonly Sheet<M>[]): Set<M> {
  const rows = sheets.flatMap((sheet) => sheet.entries);
  const runs: { mark: M; number: number; at: number }[][] = [];
  rows.forEach((mark, at) => {
    const printed = /^[-–—\s]*(\d{1,3})[-–—\s]*$/.exec(mark.text)?.[1];
    if (!printed) return;
    const entry = { mark, number: Number(printed), at };
    const run = runs.find((r) => follows(r.at(-1)!, entry));
    if (run) run.push(entry);
    else runs.push([entry]);
  });
  return new Set(
    runs
      .filter((run) => run.length >= (run.every(isDashed) ? FEWEST_DASHED : FEWEST))
      .flatMap((run) => run.map(({ mark }) => mark)),
  );
}

const isDashed = ({ mark }: { mark: Mark }) => /^[-–—]\s*\d+\s*[-–—]$/.test(mark.text);

/** One up, or two where a mark was lost between. */
function follows(
  a: { mark: Mark; number: number; at: number },
  b: { mark: Mark; number: number; at: number },
): boolean {
  const step = b.number - a.number;
  return (step === 1 || step === 2) && b.at - a.at >= ROWS_APART && Math.abs(centre(a.mark) - centre(b.mark)) < 12;
}

function centre({ row }: Mark): number {
  const left = row.items[0]!.x;
  const last = row.items.at(-1)!;
  return (left + last.x + last.width) / 2;
}
