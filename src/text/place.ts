/** Where a passage stands, as a lawyer cites it. */
import type { Block } from '../model/agreement.js';

/** As a lawyer cites it: "§ 2.7(a)", "Annex II, § 1.1", “Support”, or the paragraph's number where nothing is printed. */
export function placeOf(block: Block): string {
  const labels = block.path;
  const attachment = labels.find((l) => ATTACHMENT.test(l));
  const own = ownLabel(labels.filter((l) => l !== attachment));
  const parts = [attachment, own === '' ? undefined : /^[a-z§]{2,}|^§/i.test(own) ? own : `§ ${own}`].filter(
    (p) => p !== undefined,
  );
  if (parts.length) return parts.join(', ');
  const heading = block.headings.at(-1);
  return heading
    ? `“${heading.length > 60 ? `${heading.slice(0, 57)}…` : heading}”`
    : `¶ ${Number(block.id.slice(1)) + 1}`;
}

const ATTACHMENT = /^(?:annex|appendix|schedule|exhibit|attachment|addendum)\b/i;

/** The innermost label, with those above it that it needs: "(i)" under "(a)" under "2.7" is "2.7(a)(i)". */
function ownLabel(labels: readonly string[]): string {
  const last = labels.at(-1);
  if (last === undefined) return '';
  const above = labels.at(-2);
  if (above === undefined || !needsAbove(last, above)) return last;
  const parents = ownLabel(labels.slice(0, -1));
  return LETTER.test(above) ? `${parents.replace(/\.$/, '')}.${last}` : `${parents}${bracketed(last)}`;
}

/** A mark of a list, or a bare number in a list below a numbered heading: "2." below "3. Fees" is "3(2)", below "T. Law" it is "T.2". */
function needsAbove(label: string, above: string): boolean {
  if (/^(?:\(|[a-z]{1,4}\)?$|\d+\)$)/i.test(label)) return !/^[IVX]+$/.test(label);
  return /^\d+\.?$/.test(label) && (LETTER.test(above) || /^\d+(?:\.\d+)*\.?$/.test(above));
}

const LETTER = /^[A-Z]\.?$/;

const bracketed = (label: string): string => (label.startsWith('(') ? label : `(${label.replace(/[).]+$/, '')})`);
