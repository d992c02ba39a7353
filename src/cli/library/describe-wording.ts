/** One line that says where a wording comes from: "w-3f9a1c20be · processor · legalistic · shipped". */
import type { LibraryWording, WordingSource } from '../../library/wording.js';

export function describeWording(wording: LibraryWording): string {
  return [wording.id, wording.side, wording.style, ...origin(wording)].join(' · ');
}

/** "Northmere Ltd, dpa.pdf, 2.7 Breaches, page 3" */
export function describeSource(source: WordingSource): string {
  const page = source.page === null ? null : `page ${source.page}`;
  return [source.vendor, source.document, source.section, page].filter((part) => part !== null).join(', ');
}

function origin({ filed }: LibraryWording): string[] {
  if (!filed) return ['library'];
  const sources = filed.sources.map(describeSource).join('; ') || 'typed';
  return [sources, filed.date, `reviewed by ${filed.reviewer}`, ...(filed.note ? [filed.note] : [])];
}

export function wordingJson(wording: LibraryWording) {
  const { id, type, text, side, style, also = [], filed } = wording;
  const history = filed && {
    date: filed.date,
    reviewer: filed.reviewer,
    note: filed.note ?? null,
    supersedes: filed.supersedes ?? null,
    sources: filed.sources,
  };
  return { id, type, side, style, also, text, filed: history };
}
