import { child, is, make, relationshipType, value } from './names.js';

// What the schema puts before trackRevisions in settings.
const before = (
  'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries ' +
  'displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts ' +
  'embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader ' +
  'bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState ' +
  'formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView'
).split(' ');

const settingsOf = ({ package: package_, main }) =>
  package_.relationships(main).part(relationshipType('settings'));

/** The element that says changes are recorded, or undefined. */
export function trackingElement(document) {
  const name = settingsOf(document);
  return name && child(document.package.tree(name).documentElement, 'trackRevisions');
}

/** True where the document is protected and changes of its text are refused. */
export function isProtected(document) {
  const name = settingsOf(document);
  const protection = name && child(document.package.tree(name).documentElement, 'documentProtection');
  const isEnforced = ['1', 'true', 'on'].includes(value(protection || null, 'enforcement'));
  // A document whose changes must be recorded takes them.
  return isEnforced && !['none', 'trackedChanges'].includes(value(protection, 'edit'));
}

/** Writes into the document whether changes are recorded, where it has settings at all. */
export function writeTracking(document, isTracking) {
  const name = settingsOf(document);
  if (!name) return;
  const tree = document.package.tree(name);
  trackingElement(document)?.remove();
  if (isTracking) {
    const next = [...tree.documentElement.children].find((element) => !is(element, ...before));
    tree.documentElement.insertBefore(make(tree, 'trackRevisions'), next ?? null);
  }
  document.package.touch(name);
}
