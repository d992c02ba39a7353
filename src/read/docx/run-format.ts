/**
 * A run's w:rPr and the styles around it -> how its text looks, as far as the reader cares.
 *
 * What comes from styles is worked out once for each pair of styles: papers have many runs and few styles.
 */
import { inherited, type Styles } from './styles.js';
import { child, type Element, numberValue, onOff, value } from './xml.js';

export interface RunFormat {
  readonly bold: boolean;
  readonly underline: boolean;
  /** Half points. */
  readonly size: number;
  readonly hidden: boolean;
}

/** Direct format rules over styles. */
export function runFormat(rPr: Element | undefined, paragraphStyle: string | undefined, styles: Styles): RunFormat {
  const base = styledFormat(value(child(rPr, 'w:rStyle')), paragraphStyle, styles);
  if (!rPr || rPr.children.length === 0) return base;
  const underline = child(rPr, 'w:u');
  return {
    bold: onOff(child(rPr, 'w:b')) ?? base.bold,
    underline: underline ? isUnderlined(underline) : base.underline,
    size: numberValue(child(rPr, 'w:sz')) ?? base.size,
    hidden: onOff(child(rPr, 'w:vanish')) ?? base.hidden,
  };
}

const known = new WeakMap<Styles, Map<string, RunFormat>>();

function styledFormat(runStyle: string | undefined, paragraphStyle: string | undefined, styles: Styles): RunFormat {
  const formats = known.get(styles) ?? new Map<string, RunFormat>();
  known.set(styles, formats);
  const key = `${runStyle ?? ''} ${paragraphStyle ?? ''}`;
  const format = formats.get(key) ?? combine(runStyle, paragraphStyle, styles);
  formats.set(key, format);
  return format;
}

/** Bold in both the character and the paragraph style cancels out (a toggle, ECMA-376 17.7.3). */
function combine(runStyle: string | undefined, paragraphStyle: string | undefined, styles: Styles): RunFormat {
  const from = (style: string | undefined, name: string) => inherited(styles, style, 'w:rPr', name);
  const byDefault = (name: string) => child(styles.runDefaults, name);
  const nearest = (name: string) => from(runStyle, name) ?? from(paragraphStyle, name) ?? byDefault(name);
  const toggle = (name: string) =>
    isOn(from(runStyle, name)) !== isOn(from(paragraphStyle, name)) || isOn(byDefault(name));
  return {
    bold: toggle('w:b'),
    underline: isUnderlined(nearest('w:u')),
    size: numberValue(nearest('w:sz')) ?? WORD_DEFAULT_SIZE,
    hidden: toggle('w:vanish'),
  };
}

/** Ten points, where nothing says otherwise. */
const WORD_DEFAULT_SIZE = 20;

function isOn(element: Element | undefined): boolean {
  return onOff(element) ?? false;
}

function isUnderlined(element: Element | undefined): boolean {
  const kind = value(element);
  return kind !== undefined && kind !== 'none';
}
