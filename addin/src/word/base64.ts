/** As many bytes at once as a function takes arguments in every browser. */
const chunk = 32_768;

/** The bytes as Office.js takes a file. */
export async function base64Of(content: Blob): Promise<string> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk)
    texts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  return btoa(texts.join(''));
}
