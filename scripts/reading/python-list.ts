/** A list of strings as Python prints it, "['a', \"b's\"]" -> its strings. */
export function parsePythonList(text: string): string[] {
  const strings = text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gs);
  return [...strings].map((match) =>
    (match[1] ?? match[2] ?? '').replace(ESCAPE, (_, code: string) => character(code)),
  );
}

const ESCAPE = /\\(x[0-9a-f]{2}|u[0-9a-f]{4}|.)/gis;

function character(code: string): string {
  if (/^[xu]./.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
  return { n: '\n', t: '\t', r: '\r' }[code] ?? code;
}
