/**
 * word/numbering.xml -> list definitions, and a counter that prints the label of each numbered paragraph.
 *
 * Counters belong to the abstract definition, not to the list instance that a paragraph names: two instances of one
 * definition go on counting together unless an instance says startOverride. The rules were checked against labels that
 * Word itself had cached in cross-references (ECMA-376 17.9; 1,030 of 1,032 equal).
 */
import { formatNumber } from './number-format.js';
import { inherited, type Styles } from './styles.js';
import { child, children, descend, type Element, numberValue, onOff, value } from './xml.js';

export interface Level {
  readonly start: number;
  readonly format: string;
  /** w:format of a custom number format: "001, 002, ...". */
  readonly pattern: string | undefined;
  /** "%1.%2" or "Article %1."; "%n" stands for the figure of level n, 1-based. */
  readonly text: string;
  /** w:isLgl: figures of the levels above are printed decimal. */
  readonly legal: boolean;
  /** w:lvlRestart: restart only after this level (1-based) or a higher one; 0 never; undefined after any higher one. */
  readonly restart: number | undefined;
  /** Paragraph style linked to the level. */
  readonly style: string | undefined;
  readonly indent: Element | undefined;
}

interface Override {
  readonly start: number | undefined;
  readonly level: Level | undefined;
}

interface List {
  /** Abstract definition after style links are followed: the key of its counters. */
  readonly definition: string;
  readonly overrides: ReadonlyMap<number, Override>;
}

export interface Numbering {
  readonly definitions: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  /** By w:numId. */
  readonly lists: ReadonlyMap<string, List>;
}

/** A missing part gives no lists: paragraphs that name one are then read as not numbered, as Word does. */
export function readNumbering(root: Element | undefined, styles: Styles): Numbering {
  const definitions = new Map<string, ReadonlyMap<number, Level>>();
  const abstracts = children(root, 'w:abstractNum');
  for (const abstract of abstracts) definitions.set(abstract.attributes['w:abstractNumId'] ?? '', readLevels(abstract));
  const resolve = definitionResolver(root, abstracts, styles);
  const lists = new Map<string, List>();
  for (const num of children(root, 'w:num')) {
    const id = num.attributes['w:numId'] ?? '';
    lists.set(id, { definition: resolve(id), overrides: readOverrides(num) });
  }
  return { definitions, lists };
}

function readLevels(abstract: Element): Map<number, Level> {
  return new Map(children(abstract, 'w:lvl').map((level) => [levelNumber(level), readLevel(level)]));
}

function levelNumber(element: Element): number {
  return Number(element.attributes['w:ilvl'] ?? 0);
}

/** A custom format stands in mc:Choice, with a plain one as fallback. w:start defaults to 0 (17.9.25). */
function readLevel(element: Element): Level {
  const format = child(element, 'w:numFmt') ?? descend(element, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt');
  return {
    start: numberValue(child(element, 'w:start')) ?? 0,
    format: value(format) ?? 'decimal',
    pattern: format?.attributes['w:format'],
    text: value(child(element, 'w:lvlText')) ?? '',
    legal: onOff(child(element, 'w:isLgl')) ?? false,
    restart: numberValue(child(element, 'w:lvlRestart')),
    style: value(child(element, 'w:pStyle')),
    indent: descend(element, 'w:pPr', 'w:ind'),
  };
}

function readOverrides(num: Element): Map<number, Override> {
  return new Map(
    children(num, 'w:lvlOverride').map((override) => {
      const level = child(override, 'w:lvl');
      const start = numberValue(child(override, 'w:startOverride'));
      return [levelNumber(override), { start, level: level && readLevel(level) }];
    }),
  );
}

/** numStyleLink sends a definition to the one that carries styleLink of that name, or to the list of that style. */
function definitionResolver(
  root: Element | undefined,
  abstracts: readonly Element[],
  styles: Styles,
): (numId: string) => string {
  const ofList = new Map<string, string>();
  for (const num of children(root, 'w:num'))
    ofList.set(num.attributes['w:numId'] ?? '', value(child(num, 'w:abstractNumId')) ?? '');
  const linkedTo = new Map<string, string>();
  const linkOf = new Map<string, string>();
  for (const abstract of abstracts) {
    const id = abstract.attributes['w:abstractNumId'] ?? '';
    const own = value(child(abstract, 'w:styleLink'));
    const other = value(child(abstract, 'w:numStyleLink'));
    if (own !== undefined) linkedTo.set(own, id);
    if (other !== undefined) linkOf.set(id, other);
  }
  const resolve = (numId: string, hops = 0): string => {
    const definition = ofList.get(numId) ?? '';
    const link = linkOf.get(definition);
    if (link === undefined || hops > 5) return definition;
    const direct = linkedTo.get(link);
    if (direct !== undefined) return direct;
    const next = value(child(inherited(styles, link, 'w:pPr', 'w:numPr'), 'w:numId'));
    return next === undefined ? definition : resolve(next, hops + 1);
  };
  return (numId) => resolve(numId);
}

/** The definition of a list's level, the list's own override first. */
export function levelOf(numbering: Numbering, numId: string, ilvl: number): Level | undefined {
  const list = numbering.lists.get(numId);
  return list?.overrides.get(ilvl)?.level ?? numbering.definitions.get(list?.definition ?? '')?.get(ilvl);
}

/** The level of a list that is linked to a style, if any. */
export function levelForStyle(numbering: Numbering, numId: string, styleId: string): number | undefined {
  const levels = numbering.definitions.get(numbering.lists.get(numId)?.definition ?? '');
  for (const ilvl of levels?.keys() ?? []) if (levelOf(numbering, numId, ilvl)?.style === styleId) return ilvl;
  return undefined;
}

export interface PrintedLabel {
  /** As printed; "" where the level prints nothing. For a bullet, its character. */
  readonly text: string;
  readonly bullet: boolean;
}

const LEVELS = 9;

/**
 * Counts over one story in reading order. Call once for every numbered paragraph, empty ones included: Word counts those.
 *
 * Null when the list lacks that level; nothing is then counted.
 */
export function labelCounter(numbering: Numbering): (numId: string, ilvl: number) => PrintedLabel | null {
  const counters = new Map<string, (number | undefined)[]>();
  const spent = new Set<string>();
  return (numId, ilvl) => {
    const list = numbering.lists.get(numId);
    const level = levelOf(numbering, numId, ilvl);
    if (!list || !level) return null;
    const counts = counters.get(list.definition) ?? [];
    counters.set(list.definition, counts);
    overrideStart(list, numId, ilvl, counts, spent);
    startLevelsAbove(numbering, numId, ilvl, counts, spent);
    counts[ilvl] = counts[ilvl] === undefined ? level.start : counts[ilvl] + 1;
    restartLevelsBelow(numbering, numId, ilvl, counts);
    return printLabel(numbering, numId, ilvl, level, counts);
  };
}

/** startOverride fires once for each list instance, and only for the level of the paragraph itself. */
function overrideStart(
  list: List,
  numId: string,
  ilvl: number,
  counts: (number | undefined)[],
  spent: Set<string>,
): void {
  const start = list.overrides.get(ilvl)?.start;
  const key = `${numId}:${ilvl}`;
  if (start === undefined || spent.has(key)) return;
  spent.add(key);
  counts[ilvl] = start - 1;
  counts.fill(undefined, ilvl + 1);
}

/** A level above that no paragraph has reached shows its start value, and from then on counts as reached. */
function startLevelsAbove(
  numbering: Numbering,
  numId: string,
  ilvl: number,
  counts: (number | undefined)[],
  spent: Set<string>,
): void {
  for (let above = 0; above < ilvl; above++) {
    if (counts[above] !== undefined) continue;
    spent.add(`${numId}:${above}`);
    const override = numbering.lists.get(numId)?.overrides.get(above)?.start;
    counts[above] = override ?? levelOf(numbering, numId, above)?.start ?? 1;
  }
}

function restartLevelsBelow(numbering: Numbering, numId: string, ilvl: number, counts: (number | undefined)[]): void {
  for (let below = ilvl + 1; below < LEVELS; below++) {
    const restart = levelOf(numbering, numId, below)?.restart;
    if (restart === undefined || (restart !== 0 && ilvl < restart)) counts[below] = undefined;
  }
}

/** The level's text rules even when its number format is "none": it may print a fixed word. */
function printLabel(
  numbering: Numbering,
  numId: string,
  ilvl: number,
  level: Level,
  counts: readonly (number | undefined)[],
): PrintedLabel {
  if (level.format === 'bullet') return { text: level.text, bullet: true };
  const text = level.text.replace(/%([1-9])/g, (_, digit) => {
    const at = Number(digit) - 1;
    const shown = levelOf(numbering, numId, at);
    return shown ? formatNumber(counts[at] ?? shown.start, shownFormat(level, shown, at === ilvl), shown.pattern) : '';
  });
  return { text: text.replace(/\s+/g, ' ').trim(), bullet: false };
}

/** Under isLgl figures become decimal, but "01" of a level above stays, and words of its own level too ("Section One"). */
function shownFormat(level: Level, shown: Level, own: boolean): string {
  if (!level.legal) return shown.format;
  const stays = own ? !/Roman|Letter/.test(shown.format) : shown.format === 'decimalZero';
  return stays ? shown.format : 'decimal';
}
