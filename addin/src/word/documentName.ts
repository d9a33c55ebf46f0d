const unsaved = 'Document.docx';

/** The name of the open document, from its address or its path; a document that was never saved has none. */
export function documentName(): string {
  const last = (Office.context.document.url ?? '').split(/[?#]/)[0]?.split(/[\\/]/).at(-1) ?? '';
  if (last === '') return unsaved;
  const name = decoded(last);
  return /\.\w+$/.test(name) ? name : `${name}.docx`;
}

/** A path on the device may have a percent sign that means nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (reason) {
    if (reason instanceof URIError) return text;
    throw reason;
  }
}
