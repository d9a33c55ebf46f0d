import { DocumentPage } from '../mission/DocumentPage';
import { ReviewPage } from '../review/ReviewPage';
import { StandingPanel } from '../review/StandingPanel';
import { useArea } from '../routes/useRoute';
import { VersionHistory } from '../versions/VersionHistory';

/** A document of the library, or its review. */
export function DocumentArea() {
  const { here, route } = useArea('documents');
  const { document, view } = route;
  if (document === undefined) return null;
  if (view === 'review') return <ReviewPage key={document} id={document} here={here} />;
  return (
    <DocumentPage
      key={document}
      id={document}
      here={here}
      Standing={StandingPanel}
      Versions={VersionHistory}
    />
  );
}
