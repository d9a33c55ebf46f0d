import { useCallback } from 'react';
import { serverLanguageFor } from '../api/languages';
import { listTemplates } from '../api/templates';
import { useTexts } from '../texts/TextsContext';
import { useLoaded } from './useLoaded';

/** The kinds of documents, and the name of one; its id where the names could not be fetched. */
export function useKinds() {
  const language = serverLanguageFor(useTexts().language);
  const { value } = useLoaded(useCallback((signal) => listTemplates(language, signal), [language]));
  const titleOf = (kind: string) => value?.find((each) => each.kind === kind)?.title ?? kind;
  return { kinds: value ?? [], titleOf };
}
