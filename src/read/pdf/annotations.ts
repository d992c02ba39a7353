/** Annotations of a page: the values typed into form fields, text boxes laid over the page, and links. */
import { cleanText } from './clean-text.js';
import { applyMatrix, type Matrix } from './operators.js';
import type { LinkArea, TextItem } from './page.js';

/** The parts of a pdfjs annotation that are used; `rect` is in the page's own space. */
export interface RawAnnotation {
  readonly subtype: string;
  readonly rect: readonly [number, number, number, number];
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly fieldType?: string;
  readonly fieldValue?: string | readonly string[] | null;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly exportValue?: string;
  readonly buttonValue?: string;
  readonly hidden?: boolean;
  readonly contentsObj?: { readonly str: string };
}

export function readLinks(annotations: readonly RawAnnotation[], view: Matrix): LinkArea[] {
  return annotations.flatMap((annotation) => {
    const url = annotation.url ?? annotation.unsafeUrl;
    return annotation.subtype === 'Link' && url ? [{ url, ...areaOf(annotation, view) }] : [];
  });
}

/** Field values as if they were printed, each on the baseline of the words beside it; pdfjs leaves them out of the text. */
export function readFields(
  annotations: readonly RawAnnotation[],
  view: Matrix,
  beside: readonly TextItem[],
): TextItem[] {
  return annotations.flatMap((annotation) => {
    const value = annotation.hidden ? '' : fieldText(annotation);
    return value ? printed(value, areaOf(annotation, view), beside) : [];
  });
}

function fieldText(annotation: RawAnnotation): string {
  if (annotation.subtype === 'FreeText') return annotation.contentsObj?.str ?? '';
  if (annotation.subtype !== 'Widget') return '';
  const { fieldValue: value } = annotation;
  if (annotation.fieldType === 'Btn') return buttonMark(annotation);
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}

/** A ticked or empty box; push buttons have no value. */
function buttonMark(annotation: RawAnnotation): string {
  const { fieldValue, checkBox, radioButton, exportValue, buttonValue } = annotation;
  if (checkBox) return fieldValue && fieldValue !== 'Off' && (!exportValue || fieldValue === exportValue) ? '☒' : '☐';
  if (radioButton) return fieldValue && fieldValue === buttonValue ? '☒' : '☐';
  return '';
}

type Area = Omit<LinkArea, 'url'>;

function printed(value: string, area: Area, beside: readonly TextItem[]): TextItem[] {
  const lines = value.split(/\r\n?|\n/).map((line) => cleanText(line).trim());
  const neighbour = beside.find((item) => item.y > area.y0 && item.y <= area.y1 + 2 && item.text.trim());
  const height = (area.y1 - area.y0) / lines.length;
  const size = neighbour?.size ?? Math.min(11, height * 0.75);
  const first = lines.length === 1 && neighbour ? neighbour.y : area.y0 + height * 0.75;
  return lines.flatMap((text, i) =>
    text
      ? [
          {
            x: area.x0 + 2,
            y: first + i * height,
            width: Math.min(area.x1 - area.x0 - 2, text.length * size * 0.5),
            size,
            text,
            bold: false,
            face: 'sans' as const,
          },
        ]
      : [],
  );
}

function areaOf({ rect }: RawAnnotation, view: Matrix): Area {
  const [ax, ay] = applyMatrix(view, [rect[0], rect[1]]);
  const [bx, by] = applyMatrix(view, [rect[2], rect[3]]);
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}
