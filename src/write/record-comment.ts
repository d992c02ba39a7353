/**
 * The record of how a memo was made, as a comment at the end of its Markdown: no reader shows it, `clausediff verify` reads it.
 *
 * One line a paper, so that a person who looks finds full hashes there, of which the memo prints the first digits.
 */
import type { MemoRecord } from '../model/memo-record.js';

export function writeRecordComment(record: MemoRecord): string {
  const { platforms, ...head } = record;
  const lines = platforms.map(({ papers, ...platform }) => {
    const files = papers.map((p) => `      ${JSON.stringify(p)}`).join(',\n');
    return `    {${JSON.stringify(platform).slice(1, -1)}, "papers": [\n${files}\n    ]}`;
  });
  const json = `{${JSON.stringify(head).slice(1, -1)},\n  "platforms": [\n${lines.join(',\n')}\n  ]\n}`;
  return `\n<!-- clausediff record (for \`clausediff verify\`)\n${withoutDashes(json)}\n-->\n`;
}

/** "--" may not stand in a comment; within JSON's strings the escape means the same. */
const withoutDashes = (json: string): string => json.replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e');
