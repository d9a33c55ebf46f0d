import { unzipSync, zipSync } from 'fflate';

const innermost = /<w:sdt>(?:(?!<w:sdt>)[\s\S])*?<\/w:sdt>/g;
const marked = /<w:tag w:val="impp:(classification|marking)" ?\/>/;

/**
 * Completes the title block as a desk officer does in a word processor: chooses the classification and writes the version
 * of each basis document. Drafting fills neither.
 */
export function completeTitleBlock(bytes, { classification, version }) {
  const files = unzipSync(bytes);
  const edit = (name, change) => (files[name] = Buffer.from(change(Buffer.from(files[name]).toString())));
  const parts = Object.keys(files).filter((name) => /^word\/(document|header\d+)\.xml$/.test(name));
  for (const part of parts)
    edit(part, (xml) =>
      xml.replace(innermost, (control) =>
        marked.test(control)
          ? written(control).replace(/(<w:t(?: [^>]*)?>)[^<]*/, `$1${classification}`)
          : control.includes('[  ]')
            ? written(control).replace('[  ]', version)
            : control,
      ),
    );
  // The classification in the headers and in the title block is bound to this property.
  edit('docProps/core.xml', (xml) =>
    xml.replace(/(<\/(\w+:)?coreProperties>)/, `<$2category>${classification}</$2category>$1`),
  );
  return Buffer.from(zipSync(files));
}

/** The control without its guidance and what marks it as that. */
const written = (control) =>
  control
    .replace(/<w:showingPlcHdr ?\/>/, '')
    .replace(/<w:rPr>\s*<w:rStyle w:val="PlaceholderText" ?\/>\s*<\/w:rPr>/, '');
