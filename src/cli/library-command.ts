/** `clausediff library …`: the clause library as a paralegal browses, checks and extends it. */
import type { Command } from 'commander';
import { listCommand } from './library/list.js';
import { searchCommand } from './library/search.js';
import { showCommand } from './library/show.js';
import { validateCommand } from './library/validate.js';

export function registerLibrary(cli: Command): void {
  const library = cli
    .command('library')
    .summary('browse, check and extend the clause library')
    .description(
      "Browse, check and extend the clause library. --library <dir> layers a firm's own over the shipped one.",
    );
  registerBrowsing(library);
}

function registerBrowsing(library: Command): void {
  withLibrary(library.command('list [group]'))
    .description('List the clause types, of one group ("dp") or of all.')
    .action(listCommand);
  withLibrary(library.command('show <type>'))
    .description('Show one clause type: definition, neighbours, headings, cues, references, fields, wordings.')
    .action(showCommand);
  withLibrary(library.command('search <words...>'))
    .description('Find wordings by their words and by the names of their types, best first.')
    .option('--type <type>', 'only this clause type or group')
    .option('--side <side>', 'only wordings of this side ("processor")')
    .option('--limit <n>', 'how many to show', '10')
    .action(searchCommand);
  withLibrary(library.command('validate'))
    .description('Check every file; name file and line of what is wrong. Exits with 1 when something is.')
    .option('--strict', 'exit with 1 for doubtful entries too')
    .action(validateCommand);
}

function withLibrary(command: Command): Command {
  return command
    .option('--library <dir>', "a firm's own library, layered over the shipped one")
    .option('--json', 'print JSON');
}
