/** What an XML text says, whatever its prefixes, the order of its attributes and the blanks between its elements. */
export function meaningOf(xml: string): string {
  return JSON.stringify(contentOf(new DOMParser().parseFromString(xml, 'application/xml').documentElement));
}

const declarations = 'http://www.w3.org/2000/xmlns/';

function contentOf(element: Element): unknown[] {
  const attributes = [...element.attributes]
    .filter(({ namespaceURI }) => namespaceURI !== declarations)
    .map(({ namespaceURI, localName, value }) => [namespaceURI, localName, value].join(' '))
    .sort();
  const text = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent?.trim() ?? '')
    .join('');
  return [element.namespaceURI, element.localName, attributes, text, [...element.children].map(contentOf)];
}
