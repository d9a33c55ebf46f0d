import { isProtected } from './package/settings.js';
import { HostFault } from './word/errors.js';

/** Why the host takes no change of the main text now; undefined where it takes it. */
export function refusalOf({ faults, document }) {
  if (faults.accessDenied)
    return new HostFault('AccessDenied', "You don't have sufficient permissions for this action.");
  if (faults.readOnly || isProtected(document)) return new HostFault('GeneralException');
  return undefined;
}
