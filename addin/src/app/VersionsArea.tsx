import { OpenReview } from '../review/OpenReview';
import { VersionsPage } from '../versions/VersionsPage';

/** The versions of an open document, and its review. */
export const VersionsArea = () => <VersionsPage Review={OpenReview} />;
