/** A passage as messages repeat it: one line, cut where it grows long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).trimEnd()}…`;
}

/** Characters. */
const SHOWN = 90;
