/** How often the library is right, type by type: on its own wordings, held out, or on paragraphs that somebody labelled. */

import { dirname, resolve } from 'node:path';
import { classifyAgreement } from '../../classify/classify-agreement.js';
import { judgeHeldOut, PARTS } from '../../classify/held-out.js';
import { looseAgreement, looseBlock } from '../../classify/loose-paragraphs.js';
import { problemLines } from '../../library/checked-yaml.js';
import { decide } from '../../library/decide.js';
import { type Figures, figuresOf, type TypeFigures, type Verdict } from '../../library/figures.js';
import { type LabelledPaper, type LabelledParagraph, parseLabelled } from '../../library/labelled.js';
import { EMPTY } from '../../library/layer.js';
import { isShipped, loadLayer, loadLibrary, SHIPPED_LIBRARY } from '../../library/load.js';
import { loadModel } from '../../library/load-model.js';
import type { ClassifierModel } from '../../model/classifier-model.js';
import type { Taxonomy } from '../../model/taxonomy.js';
import { foldWording } from '../../text/wording.js';
import { UsageError } from '../exit-codes.js';
import { readText } from '../read-bytes.js';
import { libraryFolder } from './config.js';
import { type BrowseOptions, print } from './print.js';
import { readPaper } from './read-paper.js';
import { readWorksheet } from './worksheet-file.js';

interface ScoreOptions extends BrowseOptions {
  readonly labelled?: string;
  readonly password?: string;
}

export async function scoreCommand(options: ScoreOptions): Promise<void> {
  const folder = libraryFolder(options.library) ?? SHIPPED_LIBRARY;
  const on =
    options.labelled === undefined ? heldOutWordings(folder) : await labelledSet(options.labelled, folder, options);
  const figures = figuresOf(on.verdicts);
  print(
    options,
    () => ({ schema: 'clausediff/library-score@1', measured: on.measured, ...figures }),
    () => writeFigures(on.measured, figures),
  );
}

interface Measured {
  /** What was measured, in words. */
  readonly measured: string;
  readonly verdicts: readonly Verdict[];
}

/** A firm's wordings are held out of the retrained model, the shipped ones of one that learns from wordings alone. */
function heldOutWordings(folder: string): Measured {
  const { taxonomy, below: known } = isShipped(folder)
    ? { taxonomy: loadLibrary(folder), below: EMPTY }
    : loadLayer(folder);
  const judged = judgeHeldOut(loadModel(), known, taxonomy);
  const whose = isShipped(folder)
    ? 'shipped wordings, each judged by what the others teach'
    : 'own wordings, each judged by the shipped model and what the others teach';
  return {
    measured: `${judged.length} ${whose} (${PARTS} parts)`,
    verdicts: judged.map(({ types, mapping }) => ({ types, state: null, mapping })),
  };
}

async function labelledSet(file: string, folder: string, options: ScoreOptions): Promise<Measured> {
  const taxonomy = loadLibrary(folder);
  const model = loadModel(folder);
  const papers = await readLabelled(file, new Set(taxonomy.types.map((t) => t.id)));
  const verdicts: Verdict[] = [];
  for (const paper of papers) verdicts.push(...(await judgePaper(paper, file, taxonomy, model, options)));
  return { measured: `${verdicts.length} labelled paragraphs of ${file}`, verdicts };
}

/** YAML, or a worksheet whose decisions are the labels. @throws UsageError naming every line that is wrong */
async function readLabelled(file: string, known: ReadonlySet<string>): Promise<readonly LabelledPaper[]> {
  const isYaml = /\.ya?ml$/i.test(file);
  const { papers, problems } = isYaml
    ? parseLabelled(readText(file, 'the labelled set'), file, known)
    : await labelledInWorksheet(file, known);
  if (problems.length) throw new UsageError(problemLines(problems));
  const seen = (path: string | null) => (path === null || !isYaml ? path : resolve(dirname(file), path));
  return papers.map((paper) => ({ ...paper, document: seen(paper.document) }));
}

/** Rows without a decision say nothing. */
async function labelledInWorksheet(file: string, known: ReadonlySet<string>) {
  const worksheet = await readWorksheet(file);
  const problems = [...worksheet.problems];
  const papers = worksheet.papers.map((paper): LabelledPaper => {
    const paragraphs = paper.rows.flatMap((row): LabelledParagraph[] => {
      const decision = decide({ ...row, review: true }, known);
      if (typeof decision === 'string') problems.push({ file, line: row.line, message: decision });
      if (typeof decision === 'string' || !decision.override) return [];
      const { clauses, state } = decision.override;
      return [{ line: row.line, text: row.text, heading: null, types: clauses, state }];
    });
    return { document: paper.document, family: 'msa', paragraphs };
  });
  return { papers, problems };
}

async function judgePaper(
  paper: LabelledPaper,
  file: string,
  taxonomy: Taxonomy,
  model: ClassifierModel,
  { password }: ScoreOptions,
): Promise<Verdict[]> {
  const { document, family, paragraphs } = paper;
  const agreement =
    document === null
      ? looseAgreement(paragraphs.map(({ text, heading }) => ({ text, heading, family })))
      : await readPaper(document, password);
  const mapping = classifyAgreement(agreement, taxonomy, model);
  const folded = document === null ? [] : agreement.blocks.map((b) => foldWording(b.text));
  return paragraphs.map(({ line, text, types, state }, n) => {
    const opening = foldWording(text);
    const at = document === null ? looseBlock(n) : folded.findIndex((block) => block.startsWith(opening));
    if (at < 0) throw new UsageError(`${file}:${line}: ${document} has no paragraph that begins so`);
    return { types, state, mapping: mapping[at]! };
  });
}

function writeFigures(measured: string, figures: Figures): string {
  const lines = [
    `${measured}:`,
    `  first type right            ${shown(figures.first)}`,
    `  all types: precision        ${shown(figures.precision)}`,
    `             recall           ${shown(figures.recall)}`,
    `             F1               ${shown(figures.f1)}`,
    `  right where not in doubt    ${shown(figures.acceptedPrecision)} (${shown(figures.acceptedShare)} of all)`,
    ...(figures.without ? [`  no rule, and none was said  ${shown(figures.withoutKept)} (of ${figures.without})`] : []),
    '',
    ...typeTable(figures.types),
  ];
  return `${lines.join('\n')}\n`;
}

/** As many as a screen holds; --json has all. */
const MOST_ROWS = 25;

/** The worst first, since those want a person; the others are counted. */
function typeTable(types: readonly TypeFigures[]): string[] {
  const quality = (t: TypeFigures) => (t.precision ?? 0) + (t.recall ?? 0);
  const flawed = types.filter((t) => t.right < t.is || t.right < t.said).sort((a, b) => quality(a) - quality(b));
  const shownTypes = flawed.slice(0, MOST_ROWS);
  const width = Math.max(4, ...shownTypes.map((t) => t.type.length));
  const row = (type: string, ...cells: string[]) => `${type.padEnd(width)}${cells.map((c) => c.padStart(11)).join('')}`;
  const rows = shownTypes.map((t) =>
    row(t.type, `${t.is}`, `${t.said}`, `${t.right}`, shown(t.precision), shown(t.recall)),
  );
  const others = flawed.length - rows.length;
  return [
    ...(rows.length ? [row('type', 'there', 'said', 'right', 'precision', 'recall'), ...rows] : []),
    ...(others ? [`${others} more types with mistakes; --json lists them.`] : []),
    `${types.length - flawed.length} types without a mistake.`,
  ];
}

const shown = (share: number | null): string => (share === null ? '–' : share.toFixed(2));
