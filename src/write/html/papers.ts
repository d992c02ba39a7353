/** The papers as read, paragraph by paragraph: what citations lead to. Each paragraph names the clauses it was read as, with the way back. */
import type { Comparison, PaperSet } from '../../model/comparison.js';
import type { MappedAgreement, MappedBlock } from '../../model/mapped.js';
import { type Ids, text } from './markup.js';

export function papersMarkup(sets: readonly PaperSet[], comparison: Comparison, ids: Ids): string {
  const titles = new Map(comparison.clauses.map((c) => [c.id, c.title]));
  const papers = sets.flatMap((s) => s.agreements.map((a, d) => paper(s, a, d, titles, ids)));
  const options = sets.flatMap((s) =>
    s.agreements.map((a, d) => `<option value="${ids.paper(s.key, d)}">${text(paperTitle(s, a))}</option>`),
  );
  return `<aside id="source" aria-labelledby="source-title"><div class="bar"><h2 id="source-title">Papers as read</h2><label class="pick">Paper <select id="paper">${options.join('')}</select></label><button type="button" id="close">Close</button></div>${papers.join('')}</aside>`;
}

const paperTitle = (set: PaperSet, { document }: MappedAgreement): string => `${set.name}: ${document.title}`;

function paper(
  set: PaperSet,
  agreement: MappedAgreement,
  index: number,
  titles: ReadonlyMap<string, string>,
  ids: Ids,
): string {
  const { document } = agreement;
  const about = `${document.file}, SHA-256 ${document.sha256}`;
  const blocks = agreement.blocks.map((b) => block(b, ids.block(set.key, index, b.id), titles, ids)).join('');
  return `<section class="paper" id="${ids.paper(set.key, index)}"><h3>${text(paperTitle(set, agreement))}</h3><p class="about">${text(about)}</p>${blocks}</section>`;
}

function block(b: MappedBlock, id: string, titles: ReadonlyMap<string, string>, ids: Ids): string {
  const label = b.label === null ? '' : `<span class="label">${text(b.label)}</span> `;
  const page = b.page === null ? '' : `<span class="page">p. ${b.page}</span>`;
  const uses = b.clauses
    .filter((c) => titles.has(c.id))
    .map((c) => `<a class="use" href="#${text(ids.clause(c.id))}">${text(titles.get(c.id) ?? c.id)}</a>`);
  const foot = [page, ...uses].filter((x) => x !== '').join(' ');
  return `<div class="block ${b.kind}" id="${text(id)}" tabindex="-1"><p>${label}<span class="words">${text(b.text)}</span></p>${foot ? `<p class="foot">${foot}</p>` : ''}</div>`;
}
