/** Commands and options of INTERFACES.md. */

import { Command, Option } from 'commander';
import { FAMILIES } from '../model/agreement.js';
import { checkCommand } from './check-command.js';
import { compareCommand } from './compare-command.js';
import { registerLibrary } from './library-command.js';
import { mapCommand } from './map-command.js';
import { redlineCommand } from './redline-command.js';
import { verifyCommand } from './verify-command.js';
import { VERSION } from './version.js';

export function program(): Command {
  const cli = new Command('clausediff')
    .description("Compare vendors' contracts clause by clause, offline, with a citation for every statement.")
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(clausediff --help lists the commands)');
  withCommon(cli.command('compare <files...>'), 'md')
    .summary("two or more vendors' papers, or a deal.yaml → comparison memo")
    .description(
      'Compare two or more contracts, one a platform, or the platforms of a deal.yaml, and write a comparison memo.',
    )
    .option('--as <label=file>', 'name the column of a file (repeatable)', collect, [])
    .option(
      '--playbook <file>',
      "hold the papers against the firm's positions; two ship: cautious-customer, gdpr-art-28",
    )
    .option('--baseline <platform>', 'compare the others with this one: its label, name or file')
    .option('--template <docx>', "take the styles of a firm's Word file (with -o memo.docx)")
    .addOption(new Option('--side <side>', 'whose reader').choices(['customer', 'vendor', 'neutral']))
    .action(compareCommand);
  withCommon(cli.command('redline <old> <new>'), 'md')
    .summary('two versions of one paper → every change, ranked')
    .description(
      'Compare two versions of one paper and list every change in order of materiality; with -o redline.docx as tracked changes in the old Word file.',
    )
    .option('--author <name>', 'whose name tracked changes bear (with -o redline.docx)', 'clausediff')
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 when a change is ranked so or higher').choices([
        'high',
        'medium',
        'low',
      ]),
    )
    .action(redlineCommand);
  withCommon(cli.command('map <file>'), 'md')
    .summary('one contract → structure, clause types, key terms')
    .description(
      'Read one contract: its outline, the clause types of every paragraph, and a term sheet with citations.',
    )
    .option(
      '--review <file>',
      'write what wants a person as a worksheet (.xlsx or .md) to correct; see "library apply"',
    )
    .option('--all', 'with --review: every paragraph, not only those to be reviewed')
    .action(mapCommand);
  withCommon(cli.command('check <files...>'), 'md')
    .summary("contracts, or a deal.yaml, against a firm's positions")
    .description(
      'Check contracts against a playbook: each position met, at a fallback, outside, silent, or in need of reading.',
    )
    .option(
      '--playbook <file>',
      "the firm's positions (default: those of the deal.yaml); two ship: cautious-customer, gdpr-art-28",
    )
    .addOption(
      new Option('--fail-on <status>', 'exit with 1 when a position is outside, or outside or silent').choices([
        'outside',
        'silent',
      ]),
    )
    .action(checkCommand);
  withCommon(cli.command('verify <memo>'), 'text')
    .summary('re-open the sources of a memo: does every line hold?')
    .description(
      'Re-open the sources of a memo (.md, .docx, .html) or result (.json): every file unchanged, every quote verbatim, every section and page right, every value as the sources give it. Exits with 1 when something does not hold.',
    )
    .option('--sources <dir>', 'look for the sources in this folder')
    .action(verifyCommand);
  registerLibrary(cli);
  return cli;
}

function withCommon(command: Command, format: string): Command {
  return command
    .option('-o, --output <file>', 'write to a file; the extension picks the format (repeatable)', collect, [])
    .option('--format <format>', 'format on stdout', format)
    .option('--library <dir>', 'use this clause library')
    .addOption(new Option('--family <family>', 'kind of paper, instead of detecting it').choices(FAMILIES))
    .option('--date <YYYY-MM-DD>', 'date printed (default: SOURCE_DATE_EPOCH, then today)')
    .option('--password <password>', 'for protected PDF files')
    .addOption(
      new Option('--revisions <how>', 'tracked changes in Word files (default: accept)').choices(['accept', 'reject']),
    )
    .option('--ocr', 'recognise the text of PDF pages that are pictures')
    .option('--jobs <n>', 'files read at once (default: one a processor, at most 4)')
    .option('--quiet', 'no progress on stderr');
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}
