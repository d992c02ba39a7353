/** Which clause library a command uses: --library, else the key `library` of clausediff.config.yaml in the working directory. */
import { existsSync, readFileSync } from 'node:fs';
import { parseChecked, problemLines } from '../../library/checked-yaml.js';
import { UsageError } from '../exit-codes.js';

export const CONFIG_FILE = 'clausediff.config.yaml';

/** Undefined when neither is given: the shipped library. @throws UsageError when the file is there and wrong */
export function libraryFolder(given: string | undefined): string | undefined {
  if (given !== undefined || !existsSync(CONFIG_FILE)) return given;
  const { value, problems } = parseChecked<{ library?: string }>(
    readFileSync(CONFIG_FILE, 'utf8'),
    CONFIG_FILE,
    CONFIG_SCHEMA,
  );
  if (!value) throw new UsageError(problemLines(problems));
  return value.library;
}

const CONFIG_SCHEMA = {
  $id: 'clausediff/config@1',
  type: 'object',
  properties: { library: { type: 'string', minLength: 1 } },
} as const;
