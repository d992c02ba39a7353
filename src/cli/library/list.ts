import { loadLibrary } from '../../library/load.js';
import { isFiled } from '../../library/wording.js';
import type { ClauseType, Group, Taxonomy } from '../../model/taxonomy.js';
import { UsageError } from '../exit-codes.js';
import { libraryFolder } from './config.js';
import { type BrowseOptions, print } from './print.js';

export function listCommand(group: string | undefined, options: BrowseOptions): void {
  const taxonomy = loadLibrary(libraryFolder(options.library));
  const groups = groupsWanted(taxonomy, group).map((g) => groupEntry(g, taxonomy));
  print(
    options,
    () => ({ schema: 'clausediff/library-list@1', groups }),
    () => groups.map(writeGroup).join('\n'),
  );
}

interface GroupEntry {
  readonly id: string;
  readonly title: string;
  readonly types: readonly ReturnType<typeof typeEntry>[];
}

function groupsWanted(taxonomy: Taxonomy, id: string | undefined): readonly Group[] {
  const wanted = taxonomy.groups.filter((g) => id === undefined || g.id === id);
  if (wanted.length) return wanted;
  throw new UsageError(`there is no group "${id}"; choose one of ${taxonomy.groups.map((g) => g.id).join(', ')}`);
}

function groupEntry(group: Group, taxonomy: Taxonomy): GroupEntry {
  const types = taxonomy.types.filter((t) => t.group === group.id).map(typeEntry);
  return { id: group.id, title: group.title, types };
}

function typeEntry(type: ClauseType) {
  const filed = type.exemplars.filter(isFiled).length;
  const { id, title, materiality, families, exemplars } = type;
  return { id, title, materiality, families, wordings: exemplars.length, filed };
}

function writeGroup(group: GroupEntry): string {
  const width = Math.max(...group.types.map((t) => t.id.length));
  const lines = group.types.map((t) => {
    const counts = `${t.wordings} wordings${t.filed ? `, ${t.filed} filed` : ''}`;
    return `  ${t.id.padEnd(width)}  ${t.title} (${t.materiality}; ${counts})`;
  });
  return `${group.id}: ${group.title}\n${lines.join('\n')}\n`;
}
