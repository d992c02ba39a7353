/** The bottom line in three sentences – how much differs, where most, and what the reader must still look at – and the leading values. */
import type { MemoSection } from '../../model/memo.js';
import { type Context, count, documentsOf, list, ofMateriality, strong, text } from './context.js';
import { leadingValues } from './leading-values.js';
import { playbookSentence } from './playbook.js';

export function bottomLine(context: Context): MemoSection {
  const { comparison } = context;
  const [high, medium] = [ofMateriality(context, 'high'), ofMateriality(context, 'medium')];
  const titles = high.slice(0, 6).map((c) => c.title.toLowerCase());
  const blocks = documentsOf(context).reduce((n, d) => n + d.agreement.coverage.blocks, 0);
  const playbook = playbookSentence(context);
  const sentences = [
    `${list(context.sets.map((s) => s.name))} differ in ${count(high.length, 'matter')} ranked high and ${medium.length} ranked medium, out of ${count(comparison.clauses.length, 'clause type')} found or expected.`,
    high.length
      ? `The matters ranked high begin with: ${titles.join('; ')}${high.length > 6 ? `; and ${high.length - 6} more` : ''}.`
      : 'No matter is ranked high.',
    `${count(comparison.missing.length, 'provision')} expected in such papers ${comparison.missing.length === 1 ? 'was' : 'were'} not found on one side or another, and ${comparison.review.length} of ${blocks} passages were read with little certainty and want a person's eye.`,
    ...(playbook ? [playbook] : []),
  ];
  const leading = leadingValues(context);
  const warnings = [...comparison.warnings, ...context.unread];
  return {
    id: 'bottom-line',
    title: 'Bottom line',
    nodes: [
      ...(warnings.length
        ? [{ type: 'list' as const, items: warnings.map((w) => [strong('Caution: '), text(w)]) }]
        : []),
      { type: 'paragraph', content: [text(sentences.join(' '))] },
      ...(leading ? [leading] : []),
    ],
  };
}
