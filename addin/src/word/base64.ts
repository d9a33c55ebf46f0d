/** The bytes as Office.js takes a file. */
export function base64Of(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^.*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('The inserted file could not be read.'));
    reader.readAsDataURL(content);
  });
}
