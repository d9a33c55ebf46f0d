import { identityPartXml } from './identityPart';
import { identityIn } from './identityXml';

/** The identity that the open document carries; null where it has none. */
export async function documentIdentity(): Promise<string | null> {
  const xml = await identityPartXml();
  return xml === null ? null : identityIn(xml);
}
