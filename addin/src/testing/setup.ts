import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { languages, loadTexts } from '../texts/texts';
import { visit } from './address';

await Promise.all(languages.map(loadTexts));

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 5000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  visit('/');
});

// jsdom has neither; Fluent UI and the theme ask for them.
Object.assign(window, {
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
  matchMedia: (query: string) =>
    Object.assign(new EventTarget(), { matches: false, media: query, addListener() {}, removeListener() {} }),
});

// jsdom's Blob cannot be read any other way.
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};
