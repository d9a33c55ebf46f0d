import { R, relationshipType } from '../package/names.js';
import { NotEmulated } from '../refusal.js';

/** Makes the relationships again that the content names, under new ids; images come along as parts. */
export function bringLinks(document, source, content, part) {
  const links = source.from.package.relationships(source.part);
  const own = document.package.relationships(part);
  const made = new Map();
  for (const element of content.querySelectorAll('*'))
    for (const attribute of [...element.attributes].filter(({ namespaceURI }) => namespaceURI === R)) {
      if (attribute.value === '') continue;
      if (!made.has(attribute.value))
        made.set(attribute.value, bring(document, source, links.find(attribute.value), links, own));
      attribute.value = made.get(attribute.value);
    }
}

function bring(document, { from }, link, links, own) {
  if (!link) throw new NotEmulated('a file whose content names a relationship that is not there');
  if (link.isExternal) return own.add(link.type, link.target, true);
  if (link.type !== relationshipType('image')) throw new NotEmulated(`an inserted part of type ${link.type}`);
  const name = links.resolve(link.target);
  const extension = name.slice(name.lastIndexOf('.'));
  const copy = document.package.freeName('word/media/image', extension);
  document.package.write(copy, from.package.read(name));
  document.package.contentTypes.set(copy, from.package.contentTypes.of(name));
  return own.add(link.type, `/${copy}`);
}
