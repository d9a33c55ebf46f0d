declare global {
  interface Window {
    Office?: { onReady(): Promise<unknown> };
  }
}

// Word takes an add-in that never says so for one that failed to start. Outside Word, and where the script could not
// be loaded, there is nobody to tell and the page works without.
void window.Office?.onReady();

export {};
