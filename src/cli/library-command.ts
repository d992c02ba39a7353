/** `clausediff library …`: the clause library as a paralegal browses, checks and extends it. */
import type { Command } from 'commander';
import { addCommand } from './library/add.js';
import { applyCommand } from './library/apply.js';
import { importCommand } from './library/import.js';
import { listCommand } from './library/list.js';
import { scoreCommand } from './library/score.js';
import { searchCommand } from './library/search.js';
import { showCommand } from './library/show.js';
import { trainCommand } from './library/train.js';
import { validateCommand } from './library/validate.js';
import { variantsCommand } from './library/variants.js';

export function registerLibrary(cli: Command): void {
  const library = cli
    .command('library')
    .summary('browse, check and extend the clause library')
    .description(
      "Browse, check and extend the clause library. --library <dir> layers a firm's own over the shipped one.",
    );
  registerBrowsing(library);
  registerFiling(library);
  registerWorksheet(library);
  registerLearning(library);
}

function registerBrowsing(library: Command): void {
  withLibrary(library.command('list [group]'))
    .description('List the clause types, of one group ("dp") or of all.')
    .action(listCommand);
  withLibrary(library.command('show <type>'))
    .description('Show one clause type: definition, neighbours, headings, cues, references, fields, wordings.')
    .action(showCommand);
  withLibrary(library.command('search <words...>'))
    .description('Find wordings by their words, the names of their types, and what is meant, best first.')
    .option('--type <type>', 'only this clause type or group')
    .option('--side <side>', 'only wordings of this side ("processor")')
    .option('--limit <n>', 'how many to show', '10')
    .action(searchCommand);
  withLibrary(library.command('validate'))
    .description('Check every file; name file and line of what is wrong. Exits with 1 when something is.')
    .option('--strict', 'exit with 1 for doubtful entries too')
    .action(validateCommand);
}

function registerFiling(library: Command): void {
  withReview(library.command('add <type>'))
    .description("File a reviewed wording in a firm's library, with the paper, section and page it was read in.")
    .option('--text <text>', 'the wording itself')
    .option('--from <file>', 'the contract it stands in')
    .option('--block <id>', 'which paragraph of the contract ("b17", as "map --format json" names it)')
    .requiredOption('--side <side>', 'who makes the promise, in the paper\'s own word ("processor")')
    .option('--style <style>', 'how it is written ("legalistic", "plain")', 'contract')
    .option('--password <password>', 'for protected PDF files')
    .option('--vendor <name>', 'whose paper it is, where the paper does not say')
    .option('--also <types>', 'further types that the same words state, with commas between')
    .option('--note <note>', 'anything worth remembering')
    .option('--supersedes <id>', 'the wording that this one replaces')
    .action(addCommand);
  withLibrary(library.command('variants <type|id>'))
    .description('Show who uses which wording of a clause, and where they differ word by word.')
    .action(variantsCommand);
}

function registerWorksheet(library: Command): void {
  library
    .command('import <files...>')
    .description('Propose the wordings of whole contracts for the library, as a worksheet to decide on. Files nothing.')
    .option('-o, --output <file>', 'where to write the worksheet (.xlsx or .md); without it, Markdown on stdout')
    .option('--type <type>', 'only paragraphs of this clause type or group')
    .option('--review-only', 'only paragraphs the program is unsure of, or could not place')
    .option('--password <password>', 'for protected PDF files')
    .option('--date <YYYY-MM-DD>', 'date of a workbook (default: SOURCE_DATE_EPOCH, then today)')
    .option('--library <dir>', "a firm's own library, layered over the shipped one")
    .action(importCommand);
  withReview(library.command('apply <worksheet>'))
    .description('Read an edited worksheet (Markdown or XLSX) back: file what was accepted, keep what was corrected.')
    .action(applyCommand);
}

function registerLearning(library: Command): void {
  withLibrary(library.command('score'))
    .description('Measure how often the library is right: on its own wordings, held out, or on a labelled set.')
    .option('--labelled <file>', 'paragraphs with their right types: YAML, or a worksheet with decisions')
    .option('--password <password>', 'for protected PDF files')
    .action(scoreCommand);
  withLibrary(library.command('train'))
    .description("Teach the program what a firm's library holds; writes model.json into it.")
    .option('--date <YYYY-MM-DD>', 'date of the training (default: SOURCE_DATE_EPOCH, then today)')
    .action(trainCommand);
}

function withReview(command: Command): Command {
  return withLibrary(command)
    .requiredOption('--reviewer <name>', 'who reviewed it')
    .option('--date <YYYY-MM-DD>', 'date of the review (default: SOURCE_DATE_EPOCH, then today)');
}

function withLibrary(command: Command): Command {
  return command
    .option('--library <dir>', "a firm's own library, layered over the shipped one")
    .option('--json', 'print JSON');
}
