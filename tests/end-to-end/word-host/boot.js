// Stands in for office.js: a classic script that makes Office at once and fills it when the host has opened the document.
(() => {
  const { origin, base64, options } = window.wordHostDocument;
  const office = {};
  const ready = import(`${origin}/end-to-end/word-host/host.js`).then(async ({ wordHost }) => {
    wordHost.install(window, office);
    await wordHost.open(
      Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
      options,
    );
    window.wordHost = wordHost;
    return { host: office.context.host, platform: office.context.platform };
  });
  office.onReady = (callback) =>
    ready.then((information) => {
      callback?.(information);
      return information;
    });
  window.Office = new Proxy(office, {
    get(target, member) {
      if (typeof member !== 'symbol' && !(member in target))
        throw new Error(`not emulated, or read before Office.onReady: Office.${member}`);
      return target[member];
    },
  });
})();
