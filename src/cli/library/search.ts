import { likenessTo } from '../../classify/likeness.js';
import { loadLibrary } from '../../library/load.js';
import { loadModel } from '../../library/load-model.js';
import { type SearchHit, searchLibrary } from '../../library/search.js';
import { wordingsOf } from '../../library/wording.js';
import { UsageError } from '../exit-codes.js';
import { libraryFolder } from './config.js';
import { describeWording, wordingJson } from './describe-wording.js';
import { type BrowseOptions, print } from './print.js';

interface SearchOptions extends BrowseOptions {
  readonly limit: string;
  readonly type?: string;
  readonly side?: string;
}

export function searchCommand(words: readonly string[], options: SearchOptions): void {
  const query = words.join(' ');
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError(`--limit wants a number, not "${options.limit}"`);
  const hits = hitsIn(libraryFolder(options.library), query).filter((hit) => isWanted(hit, options));
  print(
    options,
    () => asJson(query, hits, limit),
    () => writeHits(query, hits, limit),
  );
}

function hitsIn(folder: string | undefined, query: string): SearchHit[] {
  const taxonomy = loadLibrary(folder);
  return searchLibrary(taxonomy, query, likenessTo(query, wordingsOf(taxonomy), taxonomy, loadModel(folder)));
}

/** --type names a type or a whole group. */
function isWanted({ type, wording }: SearchHit, options: SearchOptions): boolean {
  const typeFits = options.type === undefined || type.id === options.type || type.group === options.type;
  return typeFits && (options.side === undefined || wording.side === options.side);
}

function asJson(query: string, hits: readonly SearchHit[], limit: number) {
  const shown = hits.slice(0, limit).map(({ wording, type, score }) => ({
    score: Math.round(score * 1000) / 1000,
    title: type.title,
    ...wordingJson(wording),
  }));
  return { schema: 'clausediff/library-search@1', query, found: hits.length, hits: shown };
}

function writeHits(query: string, hits: readonly SearchHit[], limit: number): string {
  if (!hits.length) return `Nothing in the library holds "${query}" or is like it.\n`;
  const shown = hits.slice(0, limit).map(({ wording, type }) => {
    return `${type.id} · ${type.title}\n${describeWording(wording)}\n\n> ${wording.text}\n`;
  });
  const more = hits.length > limit ? `\n${hits.length - limit} more; --limit ${hits.length} shows all.\n` : '';
  return `${shown.join('\n')}${more}`;
}
