/** The faults a test can switch on, each with its value where it is off. README.md says where each was recorded. */
export const noFaults = {
  /** getFileAsync fails with 11001, Network Problem. */
  networkProblem: false,
  /** getFileAsync fails with 5001, Internal Error. */
  fileRefused: false,
  /** Milliseconds each slice of a file takes. */
  slowSlice: 0,
  /** The document is open for viewing only: every change is refused. */
  readOnly: false,
  /** Every change is refused for want of permission. */
  accessDenied: false,
  /** Somebody else works on the document: what is put in cannot be found. */
  coauthoring: false,
  /** Milliseconds each round trip takes. */
  slowSync: 0,
  /** A search text over 255 characters finds nothing instead of failing. */
  searchFailsSilently: false,
  /** A file put into a content control takes tag, title and locks away. */
  controlLosesProperties: false,
  /** The controls that a file brings come without tag and title. */
  broughtControlsLoseProperties: false,
  /** Custom XML that is added is not, and no error says so. */
  customXmlIgnored: false,
  /** The host does not say which theme it has. */
  noTheme: false,
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
