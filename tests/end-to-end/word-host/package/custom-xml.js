import { relationshipType } from './names.js';
import { parse } from './package.js';

const store = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';

/** The custom XML parts: part name, store id and namespace of the root. */
export function findParts({ package: package_, main }) {
  const relationships = package_.relationships(main);
  return relationships.items
    .filter((item) => item.type === relationshipType('customXml'))
    .map((item) => relationships.resolve(item.target))
    .filter((name) => package_.has(name))
    .map((name) => ({
      name,
      id: storeId(package_, name),
      namespace: package_.tree(name).documentElement.namespaceURI ?? '',
    }));
}

function storeId(package_, name) {
  const properties = package_.relationships(name).part(relationshipType('customXmlProps'));
  return properties ? package_.tree(properties).documentElement.getAttributeNS(store, 'itemID') : '';
}

/** Adds a part under a new store id. */
export function addPart({ package: package_, main }, xml) {
  const name = package_.freeName('customXml/item', '.xml');
  const number = /(\d+)\.xml$/.exec(name)[1];
  const properties = `customXml/itemProps${number}.xml`;
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const namespace = parse(xml, name).documentElement.namespaceURI ?? '';
  package_.write(name, xml);
  package_.write(
    properties,
    `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${store}"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  package_.contentTypes.set(name, 'application/xml');
  package_.contentTypes.set(
    properties,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  );
  package_.relationships(name).add(relationshipType('customXmlProps'), `itemProps${number}.xml`);
  package_.relationships(main).add(relationshipType('customXml'), `/${name}`);
  return { name, id, namespace };
}

/** Takes a part away with its properties and its relationships. */
export function removePart({ package: package_, main }, name) {
  const relationships = package_.relationships(name);
  const properties = relationships.part(relationshipType('customXmlProps'));
  for (const part of [properties, name].filter(Boolean)) {
    package_.contentTypes.remove(part);
    package_.remove(part);
  }
  const slash = name.lastIndexOf('/') + 1;
  package_.remove(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
  package_.relationships(main).removeTo(name);
}
