/** What a table says of a name taken from a file: such a name may be "constructor", which every object seems to know. */
export function entryOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
