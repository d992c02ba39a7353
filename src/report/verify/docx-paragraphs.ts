/**
 * XML of a Word part → its paragraphs as a reader sees them, with what of their format carries sense: struck and added words of a
 * redline, hidden words. How runs are cut does not show, because Word cuts them anew at every save.
 */
import { SaxesParser } from 'saxes';

export interface DocxParagraph {
  /** Name of its style, lower case; "" for the default one. */
  readonly style: string;
  readonly numbered: boolean;
  readonly inTable: boolean;
  readonly text: string;
  /** The text with the format that carries sense: "within {struck:30} {added:10} days". */
  readonly formatted: string;
  /** Set in a footnotes part: the number by which the text refers to it. */
  readonly note: string | null;
}

/** @param styles id → name @param noteText what stands for the reference to a note */
export function docxParagraphs(
  xml: string,
  styles: ReadonlyMap<string, string>,
  noteText: (id: string) => string,
): DocxParagraph[] {
  const done: DocxParagraph[] = [];
  const open: Open[] = [];
  const state = { tables: 0, away: 0, note: null as string | null, inText: false, marks: new Set<string>() };
  const add = (text: string) => {
    if (state.away === 0) open.at(-1)?.pieces.push({ text, marks: [...state.marks].sort().join(' ') });
  };
  const opened: Readonly<Record<string, (value: string, id: string) => void>> = {
    'w:tbl': () => state.tables++,
    'w:p': () => open.push({ style: '', numbered: false, inTable: state.tables > 0, pieces: [] }),
    'w:pStyle': (value) => {
      const paragraph = open.at(-1);
      if (paragraph) paragraph.style = styles.get(value) ?? '';
    },
    'w:numPr': () => {
      const paragraph = open.at(-1);
      if (paragraph) paragraph.numbered = true;
    },
    'w:r': () => state.marks.clear(),
    'w:rStyle': (value) => {
      const sense = SENSE[styles.get(value) ?? ''];
      if (sense) state.marks.add(sense);
    },
    'w:strike': (value) => !/^(?:0|false)$/.test(value) && state.marks.add('struck'),
    'w:vanish': (value) => !/^(?:0|false)$/.test(value) && state.marks.add('hidden'),
    'w:t': () => {
      state.inText = true;
    },
    'w:tab': () => add(' '),
    'w:br': () => add(' '),
    'w:footnoteReference': (_, id) => add(` ${noteText(id)}`),
    'w:footnote': (_, id) => {
      state.note = id;
    },
    'w:del': () => state.away++,
    'w:moveFrom': () => state.away++,
  };
  const closed: Readonly<Record<string, () => void>> = {
    'w:tbl': () => state.tables--,
    'w:p': () => {
      const paragraph = open.pop();
      if (paragraph) done.push(finished(paragraph, state.note));
    },
    'w:t': () => {
      state.inText = false;
    },
    'w:del': () => state.away--,
    'w:moveFrom': () => state.away--,
  };
  const parser = new SaxesParser({ position: false });
  parser.on('opentag', ({ name, attributes }) => {
    const value = (key: string) => String((attributes as Record<string, string>)[key] ?? '');
    opened[name]?.(value('w:val'), value('w:id'));
  });
  parser.on('text', (text) => state.inText && add(text));
  parser.on('closetag', ({ name }) => closed[name]?.());
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  return done;
}

interface Open {
  style: string;
  numbered: boolean;
  readonly inTable: boolean;
  readonly pieces: { readonly text: string; readonly marks: string }[];
}

const SENSE: Readonly<Record<string, string>> = { 'memo inserted': 'added', 'memo deleted': 'struck' };

function finished({ pieces, ...paragraph }: Open, note: string | null): DocxParagraph {
  const text = single(pieces.map((p) => p.text).join(''));
  const stretches: { text: string; marks: string }[] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last && last.marks === piece.marks) last.text += piece.text;
    else stretches.push({ ...piece });
  }
  const formatted = single(stretches.map((s) => (s.marks === '' ? s.text : `{${s.marks}:${s.text}}`)).join(''));
  return { ...paragraph, text, formatted, note };
}

const single = (text: string): string => text.replace(/\s+/g, ' ').trim();
