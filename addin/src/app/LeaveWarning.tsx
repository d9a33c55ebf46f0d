import { useDocuments } from '../documents/DocumentsContext';
import { useLeaveWarning } from '../ui/useLeaveWarning';

/** Has the browser ask before documents are lost that only this page holds. */
export function LeaveWarning() {
  useLeaveWarning(useDocuments().list.some(({ can }) => can.leave));
  return null;
}
