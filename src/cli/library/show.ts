import { loadLibrary } from '../../library/load.js';
import { wordingsOf } from '../../library/wording.js';
import type { ClauseType, Field, Taxonomy } from '../../model/taxonomy.js';
import { libraryFolder } from './config.js';
import { describeWording, wordingJson } from './describe-wording.js';
import { findType } from './find-type.js';
import { type BrowseOptions, print } from './print.js';

export function showCommand(id: string, options: BrowseOptions): void {
  const taxonomy = loadLibrary(libraryFolder(options.library));
  const type = findType(taxonomy, id);
  print(
    options,
    () => asJson(type, taxonomy),
    () => writeType(type, taxonomy),
  );
}

function asJson(type: ClauseType, taxonomy: Taxonomy) {
  const { exemplars: _, ...rest } = type;
  const wordings = wordingsOf(taxonomy).filter((w) => w.type === type.id);
  return {
    schema: 'clausediff/library-type@1',
    ...rest,
    confusable: confusions(type, taxonomy),
    wordings: wordings.map(wordingJson),
  };
}

function confusions(type: ClauseType, taxonomy: Taxonomy) {
  return taxonomy.confusable
    .filter((c) => c.between.includes(type.id))
    .map((c) => ({ with: c.between.find((id) => id !== type.id) ?? type.id, rule: c.rule }));
}

/** Markdown; sections without entries are left out. */
function writeType(type: ClauseType, taxonomy: Taxonomy): string {
  const wordings = wordingsOf(taxonomy).filter((w) => w.type === type.id);
  const sections: [string, string[]][] = [
    ['Includes', type.include.map(item)],
    ['Does not include', type.exclude.map((e) => item(`${e.tell}: ${e.sibling}`))],
    ['Easily confused', confusions(type, taxonomy).map((c) => item(`${c.with}: ${c.rule}`))],
    ['Headings', type.headings.map(item)],
    ['Also known as', type.synonyms.map(item)],
    ['Cues', type.cues.map(item)],
    ['References', Object.entries(type.refs).map(([law, places]) => item(`${law}: ${places.join('; ')}`))],
    ['Fields', type.fields.map(fieldLine)],
    [`Wordings (${wordings.length})`, wordings.map((w) => `${describeWording(w)}\n\n> ${w.text}\n`)],
  ];
  const papers = type.families.length ? ` Expected in: ${type.families.join(', ')}.` : '';
  const head = `# ${type.title} (${type.id})\n\n${type.definition}\n\nMateriality: ${type.materiality}.${papers} ${type.favours}\n`;
  const body = sections
    .filter(([, lines]) => lines.length)
    .map(([title, lines]) => `\n## ${title}\n\n${lines.join('\n')}\n`);
  return `${head}${body.join('').trimEnd()}\n`;
}

const item = (text: string): string => `- ${text}`;

function fieldLine(field: Field): string {
  const values = field.values?.length ? `: ${field.values.join(', ')}` : '';
  const unit = field.unit ? `, ${field.unit}` : '';
  return item(`${field.key} (${field.type}${unit})${values}`);
}
