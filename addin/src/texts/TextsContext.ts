import { createContext, useContext } from 'react';
import { textsIn, type Texts } from './texts';

export const TextsContext = createContext<Texts>(textsIn('en'));

/** The texts in the language of the page. */
export const useTexts = () => useContext(TextsContext);
