import { randomUUID } from 'node:crypto';
import type { Document } from 'docx';
import { addressText, isNewRow, readAddress } from '#domain/form/address.ts';
import type { FormSource } from '#templates/blocks.ts';

/**
 * A control of the file: its tag and bookmark, the address of its box, the value that a tick stands for, and what stood in it
 * when the file was made, as a fingerprint.
 */
export interface FormControl {
  tag: string;
  address: string;
  value?: string;
  was: string;
}

/** A part of the file beside its text: its path in the package, and its XML. */
interface Part {
  path: string;
  data: string;
}

/** The version of the part's own shape, for whoever reads it back (electron/intake/form/form-map.ts). */
const SHAPE = 2;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** The part's name in its file, any of that form (ECMA-376 part 1, 22.5.2.1). */
const ITEM = '{5B1B8E0C-6A0B-4F53-9A55-52B0B0F1A0D7}';

/**
 * A part of XML of its own that says what a form's file is: the record that it is filled in for, the form, the policy
 * and its version, of which day it is, and which box each control is. Word and LibreOffice keep such a part when they save. It
 * repeats nothing that was written: a fingerprint says only whether a box was changed since. The document is told of the parts that are given back; they are to be packed with it.
 */
export function formParts(document: Document, source: FormSource, controls: readonly FormControl[]): Part[] {
  document.Document.Relationships.addRelationship(
    'Form',
    `${OFFICE}/relationships/customXml`,
    '../customXml/item1.xml',
  );
  document.ContentTypes.addOverride(
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    '/customXml/itemProps1.xml',
  );
  const properties = { Id: 'rId1', Type: `${OFFICE}/relationships/customXmlProps`, Target: 'itemProps1.xml' };
  return [
    { path: 'customXml/item1.xml', data: HEAD + formXml(source, controls) },
    {
      path: 'customXml/itemProps1.xml',
      data: `${HEAD}<ds:datastoreItem ds:itemID="${ITEM}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    },
    {
      path: 'customXml/_rels/item1.xml.rels',
      data: `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship${attributes(properties)}/></Relationships>`,
    },
  ];
}

function formXml({ record, form, policy, madeOn }: FormSource, controls: readonly FormControl[]): string {
  const own = freshRows();
  const boxes = controls.map(
    ({ tag, address, value, was }) =>
      `<box${attributes({ tag, address: own(address), ...(value && { value }), was })}/>`,
  );
  const says = {
    xmlns: 'urn:reviewbook:form',
    shape: String(SHAPE),
    ...(record === null ? {} : { record }),
    form,
    policy: policy.id,
    version: String(policy.version),
    ...(madeOn && { made: madeOn }),
  };
  return `<form${attributes(says)}>${boxes.join('')}</form>`;
}

/**
 * Gives each row that is not there yet an id of its own, the same for all of its boxes. So the rows of two files differ,
 * and a file that comes back twice adds its rows once.
 */
function freshRows(): (address: string) => string {
  const ids = new Map<string, string>();
  return (text) => {
    const address = readAddress(text);
    if (!address || !isNewRow(address.row)) return text;
    const key = `${address.question}/${address.row}`;
    const row = ids.get(key) ?? randomUUID();
    ids.set(key, row);
    return addressText({ ...address, row });
  };
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${value.replace(/[<>&"']/g, (one) => `&#${one.charCodeAt(0)};`)}"`)
    .join('');
}
