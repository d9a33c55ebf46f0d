import type { Texts } from '../texts/texts';

/** What a fact is called; its own name where the texts have none. */
export const factName = (fact: string, { maybe }: Texts) => maybe(`links.fact.${fact}`) ?? fact;
