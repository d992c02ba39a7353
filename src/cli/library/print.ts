/** What every library command takes, and how it prints: text for people, with --json a value with its schema's name. */
export interface BrowseOptions {
  readonly library?: string;
  readonly json?: boolean;
}

export function print(options: BrowseOptions, json: () => { readonly schema: string }, text: () => string): void {
  process.stdout.write(options.json ? `${JSON.stringify(json(), null, 2)}\n` : text());
}
