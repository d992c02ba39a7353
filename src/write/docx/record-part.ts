/** The record of how a memo was made, as a custom XML part: nobody sees it, Word keeps it when the memo is saved, `verify` reads it. */
import type { MemoRecord } from '../../model/memo-record.js';
import { xmlText } from '../xml.js';

/** The parts with the record and what points to it. */
export function withRecord(parts: ReadonlyMap<string, string>, record: MemoRecord): Map<string, string> {
  const changed = new Map(parts);
  const put = (path: string, end: string, inside: string) => {
    changed.set(
      path,
      (changed.get(path) ?? '').replace(end, () => `${inside}${end}`),
    );
  };
  put('[Content_Types].xml', '</Types>', `<Override ContentType="${TYPE}" PartName="/customXml/itemProps1.xml"/>`);
  put('word/_rels/document.xml.rels', '</Relationships>', relation('rIdRecord', 'customXml', '../customXml/item1.xml'));
  changed.set('customXml/item1.xml', `${HEAD}<record xmlns="${NAMESPACE}">${xmlText(JSON.stringify(record))}</record>`);
  changed.set('customXml/itemProps1.xml', `${HEAD}${PROPERTIES}`);
  const relations = relation('rId1', 'customXmlProps', 'itemProps1.xml');
  changed.set(
    'customXml/_rels/item1.xml.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}">${relations}</Relationships>`,
  );
  return changed;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'urn:clausediff:record';
const TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The number is any that is always the same; Word wants one. */
const PROPERTIES = `<ds:datastoreItem ds:itemID="{6C1B7D1E-3F0A-4A57-9C2E-6B5D0E1F7A21}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
