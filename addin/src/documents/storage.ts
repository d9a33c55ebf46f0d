const product = 'impp-office.';

let partition = '';

/** Has keys begin with what the host asks for, so that two sites that show the pane do not mix theirs. */
export function partitionStorage(prefix: string): void {
  partition = prefix;
}

/** The key under which something is kept on the device, or until the window is closed. */
export const storageKey = (name: string): string => `${partition}${product}${name}`;
