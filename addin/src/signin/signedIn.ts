const listeners = new Set<() => void>();

/** Tells when somebody has signed in or out, until it is stopped. */
export function onSignedIn(changed: () => void) {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

export const tellSignedIn = () => listeners.forEach((changed) => changed());
