/**
 * Fields: only the result that Word shows is text; the instruction is not.
 *
 * A complex field is three marks in the run of text (begin, separate, end) that may lie paragraphs apart and nest, so
 * the open ones are a stack kept over a whole story.
 */
import { child, children, descend, type Element, numberValue, onOff, value } from './xml.js';

export interface OpenField {
  instruction: string;
  /** After "separate": what follows is the result. */
  shown: boolean;
}

/** Handle a w:fldChar; the text that Word shows in its place ("" mostly). */
export function fieldCharacter(open: OpenField[], element: Element): string {
  const type = element.attributes['w:fldCharType'];
  if (type === 'begin') {
    const text = isShown(open) ? formFieldText(child(element, 'w:ffData')) : '';
    if (open.length >= MAX_OPEN) open.shift();
    open.push({ instruction: '', shown: false });
    return text;
  }
  const field = open.at(-1);
  if (type === 'separate' && field) field.shown = true;
  if (type !== 'end') return '';
  open.pop();
  return field && !field.shown && isShown(open) ? buttonText(field.instruction) : '';
}

/** Word nests fields twenty deep at most; more are marks whose ends are missing. */
const MAX_OPEN = 50;

/** False inside an instruction. */
export function isShown(open: readonly OpenField[]): boolean {
  return hidingField(open) === undefined;
}

/** The outermost field in whose instruction we are. */
export function hidingField(open: readonly OpenField[]): OpenField | undefined {
  return open.find((field) => !field.shown);
}

export function isInToc(open: readonly OpenField[]): boolean {
  return open.some((field) => field.shown && /^\s*TO[AC]\b/.test(field.instruction));
}

/** Address of the innermost HYPERLINK field; null without one, or when it points into the document (\l). */
export function fieldUrl(open: readonly OpenField[]): string | null {
  const field = open.findLast((f) => /^\s*HYPERLINK\b/.test(f.instruction));
  return field ? hyperlinkUrl(field.instruction) : null;
}

export function hyperlinkUrl(instruction: string): string | null {
  return /^\s*HYPERLINK\s+"([^"]+)"/.exec(instruction)?.[1] ?? null;
}

/** A paragraph cannot end inside an instruction; a field that never separates must not swallow the rest of the paper. */
export function closeInstructions(open: OpenField[]): void {
  for (const field of open) field.shown = true;
}

/** Fields that number by themselves; what they print is not stored in the file. */
export function isNumberingField(instruction: string): boolean {
  return /^\s*(LISTNUM|AUTONUM)/.test(instruction);
}

/** Check boxes and drop-down lists of old forms have no result: what they show stands in their data. */
function formFieldText(data: Element | undefined): string {
  const box = child(data, 'w:checkBox');
  if (box) return (onOff(child(box, 'w:checked')) ?? onOff(child(box, 'w:default'))) ? '☒' : '☐';
  const list = child(data, 'w:ddList');
  if (!list) return '';
  const chosen = numberValue(child(list, 'w:result')) ?? numberValue(descend(list, 'w:default')) ?? 0;
  return value(children(list, 'w:listEntry')[chosen]) ?? '';
}

/** MACROBUTTON shows the words after the macro's name: "MACROBUTTON NoMacro [insert date]". */
function buttonText(instruction: string): string {
  return /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(.*)$/s.exec(instruction)?.[1] ?? '';
}
