import { fileChanged } from './problem';

/** Read before it is sent: afterwards a document changed in Word looks like a broken connection. */
export async function contentOf(file: File): Promise<Blob> {
  try {
    return new Blob([await file.arrayBuffer()], { type: file.type });
  } catch (reason) {
    if (reason instanceof DOMException) throw fileChanged();
    throw reason;
  }
}
