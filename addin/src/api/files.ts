import { bodyOf } from './http';

/** A file the server made, with the name to save it under. */
export interface NamedFile {
  name: string;
  content: Blob;
  /** The document was digitally signed, and the signature does not hold for this copy. */
  signatureBroken: boolean;
}

/** The body of an answer, named as Content-Disposition says, else as given. */
export async function fileOf(response: Response, otherwise: string): Promise<NamedFile> {
  return {
    name: nameIn(response.headers.get('Content-Disposition')) ?? otherwise,
    content: await bodyOf(response, () => response.blob()),
    signatureBroken: response.headers.get('Impp-Signature-Broken') === 'true',
  };
}

/** RFC 6266: `filename*` (UTF-8, percent-encoded) before `filename`. */
export function nameIn(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded.trim());
  const plain = /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1];
  return plain?.trim();
}
