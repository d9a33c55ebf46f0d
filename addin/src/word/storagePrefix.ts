/** The prefix under which Office wants to see what a page keeps; undefined in a browser of its own. */
export const storagePrefix = (): string | undefined =>
  (window as { Office?: { context?: { partitionKey?: string } } }).Office?.context?.partitionKey;
