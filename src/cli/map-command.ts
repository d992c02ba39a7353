import { writeMapMarkdown } from '../write/map-markdown.js';
import { dateOf, loadTools, mapFile, toJson } from './inputs.js';
import type { CommonOptions } from './options.js';
import { checkOutputs, deliver } from './output.js';

export async function mapCommand(file: string, options: CommonOptions): Promise<void> {
  checkOutputs(['md', 'json'], options.output, options.format, [file]);
  dateOf(options); // printed nowhere in a map, but a mistyped date is told all the same
  const tools = loadTools(options);
  const mapped = await mapFile(file, tools, options);
  await deliver(
    { md: () => writeMapMarkdown(mapped, tools.taxonomy), json: () => toJson(mapped) },
    options.output,
    options.format,
  );
}
