import { askOffice } from './askOffice';
import { changedXml, emptyIdentity, type IdentityChange, namespace } from './identityXml';
import { wordProblem } from './problems';
import { meaningOf } from './xmlMeaning';

/**
 * Changes the custom XML that says what the document is, and makes sure that Word kept the change. What comes back
 * makes it as it was before.
 */
export async function changeIdentity(change: IdentityChange): Promise<() => Promise<void>> {
  const part = await find();
  const before = part === null ? null : await xmlOf(part);
  const after = changedXml(before ?? emptyIdentity(), change) ?? changedXml(emptyIdentity(), change);
  if (after === null) throw wordProblem('word-identity-not-kept');
  await put(part, after);
  const kept = await find();
  // Word on the web has been seen to report success and to do nothing.
  if (kept === null || !same(await xmlOf(kept), after)) throw wordProblem('word-identity-not-kept');
  return () => (before === null ? remove(kept) : write(kept, before));
}

/** The custom XML as Word has it; null where there is none. */
export async function identityPartXml(): Promise<string | null> {
  const part = await find();
  return part === null ? null : xmlOf(part);
}

const parts = () => Office.context.document.customXmlParts;

async function find(): Promise<Office.CustomXmlPart | null> {
  const found = await askOffice<Office.CustomXmlPart[] | undefined>((done) =>
    parts().getByNamespaceAsync(namespace, done as never),
  );
  return found?.[0] ?? null;
}

const xmlOf = (part: Office.CustomXmlPart) => askOffice<string>((done) => part.getXmlAsync(done));

async function put(part: Office.CustomXmlPart | null, xml: string): Promise<void> {
  if (part === null) await askOffice<Office.CustomXmlPart>((done) => parts().addAsync(xml, done));
  else await write(part, xml);
}

const remove = (part: Office.CustomXmlPart): Promise<void> => askOffice((done) => part.deleteAsync(done));

async function write(part: Office.CustomXmlPart, xml: string): Promise<void> {
  const [root] = await askOffice<Office.CustomXmlNode[]>((done) => part.getNodesAsync('/*', done));
  if (root === undefined) throw wordProblem('word-identity-not-kept');
  await askOffice((done) => root.setXmlAsync(xml, done));
}

/** Word may write the same XML in another way. */
const same = (left: string, right: string) => meaningOf(left) === meaningOf(right);
