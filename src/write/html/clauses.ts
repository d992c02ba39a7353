/**
 * The appendix as cards, one a clause type: a column a platform with its values and provisions, then what differs, and redlines. Stands
 * in place of the memo's own appendix and holds the same passages, in columns that the reader may choose two of.
 */
import type { ClauseEntry, ComparedClause, Comparison, PaperSet } from '../../model/comparison.js';
import { fieldName } from '../../text/field-name.js';
import { absenceText, type CiteOf, STATUS_WORDS } from '../evidence.js';
import { citeLink, type Ids, list, quotation, tag, text } from './markup.js';
import { redlineMarkup } from './redline.js';

export interface Cards {
  readonly comparison: Comparison;
  readonly sets: readonly PaperSet[];
  readonly ids: Ids;
  readonly citeOf: CiteOf;
}

export function clauseCards(cards: Cards): string {
  return cards.comparison.clauses.map((c, i) => card(cards, c, i)).join('');
}

function card(cards: Cards, clause: ComparedClause, number: number): string {
  const has = cards.sets.flatMap((s, i) => (clause.entries[s.key]?.provisions.length ? [i] : []));
  const facts = `data-c="${number}" data-severity="${clause.materiality}" data-group="${text(clause.group)}" data-status="${clause.status}" data-has="${has.join(' ')}"`;
  const sides = cards.sets.map((s, i) => side(cards, clause, s, i)).join('');
  return `<article class="card" id="${text(cards.ids.clause(clause.id))}" ${facts}><h3>${text(clause.title)}</h3><p class="meta">${tag(clause.materiality, `${clause.materiality === 'none' ? 'no' : clause.materiality} materiality`)} ${tag('status', STATUS_WORDS[clause.status])} <code>${text(clause.id)}</code></p><div class="sides">${sides}</div>${findings(cards, clause)}${redlines(cards, clause)}</article>`;
}

function side(cards: Cards, clause: ComparedClause, set: PaperSet, number: number): string {
  const entry = clause.entries[set.key];
  const body = entry?.provisions.length ? said(cards, clause, set, entry) : silence(cards, clause, set);
  return `<section class="side" data-p="${number}"><h4>${text(set.name)}</h4>${body}</section>`;
}

function said(cards: Cards, clause: ComparedClause, set: PaperSet, entry: ClauseEntry): string {
  const terms = entry.terms.map(
    (t) =>
      `${text(fieldName(t.field, clause.id))}: <strong>${text(t.display)}</strong>${t.when ? ` (${text(t.when)})` : ''}${t.overridden ? ', overridden by a paper of higher rank' : ''} ${citeLink(cards.citeOf(set.key, t.document, t.block), cards.ids)}`,
  );
  const provisions = entry.provisions.map(
    (p) => `<p class="provision">${quotation(p.text, cards.citeOf(set.key, p.document, p.block), cards.ids)}</p>`,
  );
  return `${list(terms, 'terms')}${provisions.join('')}`;
}

function silence(cards: Cards, clause: ComparedClause, set: PaperSet): string {
  const absence = cards.comparison.missing.find((m) => m.clause === clause.id && m.platform === set.key);
  const nearest = (absence?.evidence.nearest ?? []).map((n) =>
    citeLink(cards.citeOf(set.key, n.document, n.block), cards.ids),
  );
  return `<p class="silent">${text(absenceText(absence))}${nearest.length ? `; nearest: ${nearest.join(', ')}` : ''}</p>`;
}

function findings(cards: Cards, clause: ComparedClause): string {
  const nameOf = (key: string) => cards.sets.find((s) => s.key === key)?.name ?? key;
  const items = [
    ...clause.differences.map(
      (d) =>
        `${text(d.message)}${d.favours === null ? '' : ` Better for the customer: ${text(nameOf(d.favours))}.`}${d.standing && ` ${text(d.standing)}`}`,
    ),
    ...clause.readings.map((r) => text(r.message)),
    ...(clause.odd === null ? [] : [`Odd one out on this clause: ${text(nameOf(clause.odd))}`]),
    ...clause.flags
      .filter((f) => !SILENCE.has(f.code))
      .map((f) => `${f.platform === null ? '' : `${text(nameOf(f.platform))}: `}${text(f.message)}`),
    ...(clause.reasons.length ? [`<strong>Ranked so because:</strong> ${text(clause.reasons.join('; '))}`] : []),
  ];
  return list(items, 'findings');
}

/** Said in the platform's own column. */
const SILENCE = new Set(['missing', 'one-sided']);

function redlines({ sets, ids }: Cards, clause: ComparedClause): string {
  const nameOf = (key: string) => sets.find((s) => s.key === key)?.name ?? key;
  return clause.diff
    .map(
      (d) =>
        `<div class="diff" data-pair="${ids.platform(d.from)} ${ids.platform(d.to)}"><p class="caption">Redline from ${text(nameOf(d.from))} to ${text(nameOf(d.to))}</p>${redlineMarkup(d.ops)}</div>`,
    )
    .join('');
}
