/** The faults a test can switch on, each with its value where it is off. README.md says where each was recorded. */
export const noFaults = {
  /** getFileAsync fails with 11001, Network Problem. */
  networkProblem: false,
  /** The document is open for viewing only: every change is refused. */
  readOnly: false,
  /** Milliseconds each round trip takes. */
  slowSync: 0,
  /** A search text over 255 characters finds nothing instead of failing. */
  searchFailsSilently: false,
  /** A file put into a content control takes tag, title and locks away. */
  controlLosesProperties: false,
  /** A file put into a control that cannot be deleted fails. */
  undeletableControlRefusesFile: false,
};

/** Gives all faults with those asked for switched on; a name that is no fault is a mistake of the test. */
export function faultsFrom(asked = {}) {
  for (const name of Object.keys(asked))
    if (!(name in noFaults))
      throw new Error(`Unknown fault "${name}". Known: ${Object.keys(noFaults).join(', ')}.`);
  return { ...noFaults, ...asked };
}
