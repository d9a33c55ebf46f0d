import { DocumentPage } from '../mission/DocumentPage';
import { useArea } from '../routes/useRoute';
import { VersionHistory } from '../versions/VersionHistory';

/** A document of the library, or its review. */
export function DocumentArea() {
  const { here, route } = useArea('documents');
  if (route.document === undefined) return null;
  return <DocumentPage key={route.document} id={route.document} here={here} Versions={VersionHistory} />;
}
