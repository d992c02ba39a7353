/** What a schema of one file cannot see: file names, doubled ids, types and wordings that are named but do not exist. */
import type { ClauseType, Taxonomy } from '../model/taxonomy.js';
import type { Problem, YamlPath } from './checked-yaml.js';
import { stemOf, typeIdOf } from './files.js';
import type { DocumentOverrides } from './overrides.js';
import type { Parsed, ParsedLibrary, TypeExtension } from './parse-library.js';
import { type FiledWording, wordingId } from './wording.js';

/** `below` is the library underneath, `merged` the two together. Problems point at the line of the offending entry. */
export function crossCheck(parsed: ParsedLibrary, below: Taxonomy, merged: Taxonomy): Problem[] {
  const known = { types: new Map(merged.types.map((t) => [t.id, t])), groups: new Set(merged.groups.map((g) => g.id)) };
  return [
    ...parsed.types.flatMap((t) => checkType(t, known)),
    ...parsed.extensions.flatMap((t) => [...checkType(t, known), ...checkDrops(t, below)]),
    ...parsed.wordings.flatMap((w) => checkWordings(w, known, below)),
    ...parsed.overrides.flatMap((o) => checkOverrides(o, known)),
    ...checkConfusable(parsed, known),
  ];
}

interface Known {
  readonly types: ReadonlyMap<string, ClauseType>;
  readonly groups: ReadonlySet<string>;
}

function checkType(parsed: Parsed<ClauseType | TypeExtension>, known: Known): Problem[] {
  const { value: type, path } = parsed;
  const problems: Problem[] = [];
  const say = (at: YamlPath, message: string) => problems.push(problemAt(parsed, at, message));
  const group = type.group ?? path.split('/')[0] ?? '';
  if (!known.groups.has(group)) say(['group'], `there is no group ${group}; groups.yaml lists them`);
  if (`${stemOf(type.id)}.yaml` !== path || group !== type.id.split('.')[0])
    say(['id'], `the file of ${type.id} must be ${stemOf(type.id)}.yaml and its group ${type.id.split('.')[0]}`);
  for (const [i, field] of (type.fields ?? []).entries())
    if (!field.key.startsWith(`${type.id}.`))
      say(['fields', i, 'key'], `field ${field.key} does not begin with ${type.id}`);
  for (const [at, id] of typesNamed(type)) if (!known.types.has(id)) say(at, noType(id));
  return problems;
}

function typesNamed(type: ClauseType | TypeExtension): [YamlPath, string][] {
  const siblings = (type.exclude ?? []).map((e, i): [YamlPath, string] => [['exclude', i, 'sibling'], e.sibling]);
  const ofExemplars = (type.exemplars ?? []).flatMap((e, i) =>
    (['also', 'unlike'] as const).flatMap((key) =>
      (e[key] ?? []).map((id, j): [YamlPath, string] => [['exemplars', i, key, j], id]),
    ),
  );
  return [...siblings, ...ofExemplars];
}

/** A `drop` that names nothing is a mistyped one: the entry it was meant for would stay. */
function checkDrops(parsed: Parsed<TypeExtension>, below: Taxonomy): Problem[] {
  const type = below.types.find((t) => t.id === parsed.value.id);
  return Object.entries(parsed.value.drop ?? {}).flatMap(([key, entries]) => {
    const there =
      key === 'exemplars' ? type?.exemplars.map((e) => wordingId(e.text)) : type?.[key as 'cues' | 'headings'];
    return entries.flatMap((entry, i) =>
      there?.includes(entry)
        ? []
        : [problemAt(parsed, ['drop', key, i], `drop names "${entry}", which ${parsed.value.id} does not have`)],
    );
  });
}

function checkWordings(parsed: Parsed<readonly FiledWording[]>, known: Known, below: Taxonomy): Problem[] {
  const type = typeIdOf(parsed.path);
  if (!known.types.has(type)) return [problemAt(parsed, [], noType(type))];
  const shipped = below.types.flatMap((t) => t.exemplars.map((e) => wordingId(e.text)));
  const ids = parsed.value.map((w) => w.id);
  const wordings = new Set([
    ...shipped,
    ...ids,
    ...(known.types.get(type)?.exemplars ?? []).map((e) => wordingId(e.text)),
  ]);
  return parsed.value.flatMap((wording, i) => {
    const problems: Problem[] = [];
    const say = (key: string, message: string) => problems.push(problemAt(parsed, [i, key], message));
    if (wording.id !== wordingId(wording.text))
      say('id', `the text was changed by hand: its id would now be ${wordingId(wording.text)}`);
    if (ids.indexOf(wording.id) !== i) say('id', `${wording.id} is filed twice in this file`);
    if (wording.supersedes === wording.id) say('supersedes', 'a wording cannot supersede itself');
    if (wording.supersedes && !wordings.has(wording.supersedes))
      say('supersedes', `there is no wording ${wording.supersedes} under ${type}`);
    for (const id of wording.also ?? []) if (!known.types.has(id)) say('also', noType(id));
    return problems;
  });
}

function checkOverrides(parsed: Parsed<DocumentOverrides>, known: Known): Problem[] {
  return parsed.value.blocks.flatMap((block, i) => {
    const unknown = block.clauses.filter((id) => !known.types.has(id)).map(noType);
    const both =
      block.clauses.length > 0 === (block.state !== null) ? ['wants clauses or a state, one of the two'] : [];
    return [...unknown, ...both].map((message) => problemAt(parsed, ['blocks', i, 'clauses'], message));
  });
}

function checkConfusable(parsed: ParsedLibrary, known: Known): Problem[] {
  return parsed.confusable.flatMap((list) =>
    list.value.flatMap((pair, i) =>
      pair.between.flatMap((id, j) => (known.types.has(id) ? [] : [problemAt(list, [i, 'between', j], noType(id))])),
    ),
  );
}

const noType = (id: string): string => `there is no clause type ${id}`;

function problemAt(parsed: Parsed<unknown>, at: YamlPath, message: string): Problem {
  return { file: parsed.file, line: parsed.lineOf(at), message };
}
