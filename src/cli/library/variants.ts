/** Who uses which wording of a clause, and where each departs, word by word, from the canonical one. */
import { diffTexts } from '../../diff/words.js';
import { type Family, type FamilyMember, typeOfWording, wordingFamilies } from '../../library/families.js';
import { type LoadedLayer, loadLayer, SHIPPED_LIBRARY } from '../../library/load.js';
import type { DiffOp } from '../../model/change.js';
import { markOp } from '../../write/redline/marks.js';
import { UsageError } from '../exit-codes.js';
import { libraryFolder } from './config.js';
import { describeSource, describeWording, wordingJson } from './describe-wording.js';
import { findType } from './find-type.js';
import { type BrowseOptions, print } from './print.js';

/** `what` is a clause type, or a wording's id for its family alone. */
export function variantsCommand(what: string, options: BrowseOptions): void {
  const library = loadLayer(libraryFolder(options.library) ?? SHIPPED_LIBRARY);
  const families = what.startsWith('w-') ? [familyOf(what, library)] : familiesWorthShowing(what, library);
  print(
    options,
    () => ({ schema: 'clausediff/library-variants@1', families: families.map((f) => f.map((m) => asJson(m, f[0]!))) }),
    () =>
      families.length ? families.map(writeFamily).join('\n') : `No wording of ${what} is filed or has variants.\n`,
  );
}

function familyOf(id: string, library: LoadedLayer): Family {
  const type = typeOfWording(library, id);
  const families = type === null ? [] : wordingFamilies(library, type);
  const family = families.find((members) => members.some((m) => m.id === id));
  if (family) return family;
  throw new UsageError(`there is no wording ${id} in the library`);
}

/** Invented wordings that stand alone have no user and no variant: nothing to tell. */
function familiesWorthShowing(id: string, library: LoadedLayer): Family[] {
  const type = findType(library.taxonomy, id);
  return wordingFamilies(library, type.id).filter((family) => family.length > 1 || family.some((m) => m.filed));
}

function asJson(member: FamilyMember, canonical: FamilyMember) {
  const { overlap, supersededBy } = member;
  const ops = member === canonical ? [] : diffTexts(canonical.text, member.text);
  return { ...wordingJson(member), canonical: member === canonical, overlap: round(overlap), supersededBy, ops };
}

const round = (n: number): number => Math.round(n * 1000) / 1000;

function writeFamily([canonical, ...others]: Family): string {
  const head = `## ${canonical!.type} · ${canonical!.id} (canonical)\n\n${users(canonical!)}\n\n> ${canonical!.text}\n`;
  return [head, ...others.map((m) => writeVariant(m, canonical!))].join('\n');
}

function writeVariant(member: FamilyMember, canonical: FamilyMember): string {
  const ops = diffTexts(canonical.text, member.text);
  const fate = member.supersededBy ? `, superseded by ${member.supersededBy}` : '';
  const head = `### ${member.id} (${Math.round(member.overlap * 100)} % the same${fate})\n\n${users(member)}`;
  return `${head}\n\n${departures(ops)
    .map((d) => `- ${d}\n`)
    .join('')}\n> ${ops.map(({ op, text }) => markOp(op, text)).join('')}\n`;
}

function users(member: FamilyMember): string {
  const sources = member.filed?.sources ?? [];
  return sources.length ? `Used by ${sources.map(describeSource).join('; ')}.` : describeWording(member);
}

/** Each change as "two → six"; what was only added or taken away is named so. */
function departures(ops: readonly DiffOp[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < ops.length; i++) {
    const [gone, next] = [ops[i]!, ops[i + 1]];
    if (gone.op === '-' && next?.op === '+') found.push(`${gone.text.trim()} → ${next.text.trim()}`);
    else if (gone.op === '-') found.push(`without: ${gone.text.trim()}`);
    else if (gone.op === '+' && ops[i - 1]?.op !== '-') found.push(`added: ${gone.text.trim()}`);
  }
  return found;
}
