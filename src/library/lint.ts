/**
 * A library that loads -> what is nevertheless doubtful in it, with file and line: cues that stand twice, cues that cannot
 * match, wordings that are nearly the same or filed twice, types with too few of them.
 *
 * Looks at the entries of the given layer only (a firm does not want to hear about the shipped library), but compares them
 * with everything.
 */
import type { ClauseType } from '../model/taxonomy.js';
import type { Problem, YamlPath } from './checked-yaml.js';
import { typeIdOf } from './files.js';
import type { LoadedLayer } from './load.js';
import { nearPairs } from './near-duplicates.js';
import type { Parsed, TypeExtension } from './parse-library.js';
import { wordingId, wordingsOf } from './wording.js';

/** With fewer wordings than this the classifier has nothing to go by but the cues. */
export const FEWEST_EXEMPLARS = 5;

export function lintLibrary(library: LoadedLayer): Problem[] {
  const files = [...library.parsed.types, ...library.parsed.extensions];
  const problems = [
    ...files.flatMap(oddCues),
    ...sharedCues(library, files),
    ...library.parsed.types.flatMap((t) => fewExemplars(t, library)),
    ...nearDuplicates(library, files),
    ...filedTwice(library),
  ];
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

type TypeFile = Parsed<ClauseType | TypeExtension>;

/** Signs of a cue that the matcher will never find as meant. */
const ODD: readonly (readonly [RegExp, string])[] = [
  [/\p{Lu}/u, 'has capitals; cues are matched in small letters'],
  [/\.\.\./, 'has three dots; the sign that skips words is one character: …'],
  [/\S…|…\S/, 'wants a space on either side of …'],
  [/^…|…$/, 'begins or ends with …, which then skips nothing'],
  [/\|\||\|(?:\s|$)|(?:^|\s)\|/, 'has an empty alternative beside |'],
];

function oddCues(file: TypeFile): Problem[] {
  return (file.value.cues ?? []).flatMap((cue, i) =>
    ODD.filter(([sign]) => sign.test(cue)).map(([, what]) => at(file, ['cues', i], `the cue "${cue}" ${what}`)),
  );
}

function sharedCues({ taxonomy }: LoadedLayer, files: readonly TypeFile[]): Problem[] {
  const holders = new Map<string, string[]>();
  for (const type of taxonomy.types)
    for (const cue of type.cues) holders.set(cue, [...(holders.get(cue) ?? []), type.id]);
  return files.flatMap((file) =>
    (file.value.cues ?? []).flatMap((cue, i, cues) => {
      const others = (holders.get(cue) ?? []).filter((id) => id !== file.value.id);
      const shared = others.map((id) =>
        at(file, ['cues', i], `the cue "${cue}" stands under ${id} too and helps neither`),
      );
      const twice = cues.indexOf(cue) === i ? [] : [at(file, ['cues', i], `the cue "${cue}" stands here twice`)];
      return [...shared, ...twice];
    }),
  );
}

function fewExemplars(file: Parsed<ClauseType>, { taxonomy }: LoadedLayer): Problem[] {
  const n = taxonomy.types.find((t) => t.id === file.value.id)?.exemplars.length ?? 0;
  const wanted = `${file.value.id} has ${n} exemplars; it wants ${FEWEST_EXEMPLARS} at least`;
  return n < FEWEST_EXEMPLARS ? [at(file, ['exemplars'], wanted)] : [];
}

/** Filed wordings are meant to have variants; only hand-written exemplars are reported. */
function nearDuplicates(library: LoadedLayer, files: readonly TypeFile[]): Problem[] {
  const places = new Map(files.flatMap((f) => exemplarPlaces(f)));
  const wordings = wordingsOf(library.taxonomy).filter((w) => !w.filed);
  return nearPairs(wordings.map((w) => w.text)).flatMap(({ a, b, overlap }) => {
    const [one, other] = [wordings[a]!, wordings[b]!];
    const [place, also] = places.has(other.id) ? [places.get(other.id), one] : [places.get(one.id), other];
    const message = `nearly the same wording as ${also.id} under ${also.type} (${Math.round(overlap * 100)} % of its word pairs)`;
    return place ? [at(place.file, place.path, message)] : [];
  });
}

/** A paragraph re-typed in a second worksheet is still filed where the first one put it. */
function filedTwice({ parsed }: LoadedLayer): Problem[] {
  const places = parsed.wordings.flatMap((file) => file.value.map((w, i) => ({ id: w.id, i, file })));
  return places.flatMap(({ id, i, file }) => {
    const other = places.find((p) => p.id === id && p.file !== file);
    return other ? [at(file, [i, 'id'], `${id} is filed under ${typeIdOf(other.file.path)} too`)] : [];
  });
}

function exemplarPlaces(file: TypeFile): [string, { file: TypeFile; path: YamlPath }][] {
  return (file.value.exemplars ?? []).map((e, i) => [wordingId(e.text), { file, path: ['exemplars', i] }]);
}

/** Where each wording of the layer's files stands, by its id. */
export function wordingPlaces({ parsed }: LoadedLayer): Map<string, { file: string; line: number }> {
  const written = [...parsed.types, ...parsed.extensions].flatMap((file) => exemplarPlaces(file));
  const filed = parsed.wordings.flatMap((file) => file.value.map((w, i) => [w.id, { file, path: [i, 'id'] }] as const));
  return new Map(
    [...written, ...filed].map(([id, { file, path }]) => [id, { file: file.file, line: file.lineOf(path) }]),
  );
}

function at(file: Parsed<unknown>, path: YamlPath, message: string): Problem {
  return { file: file.file, line: file.lineOf(path), message };
}
