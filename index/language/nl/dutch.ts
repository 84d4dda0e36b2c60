import type { LanguageRules } from '../rules.ts';
import { DUTCH_IN_ENGLISH } from './in-english.ts';

export const dutch: LanguageRules = {
  tag: 'nl',
  inEnglish: DUTCH_IN_ENGLISH,
  verbsLast: true,
  snowball: 'dutch',
  questionWords: 'wanneer waar waarom hoeveel',
  functionWords: `de het een en of is zijn was waren wordt worden werd werden heeft hebben had hadden
    hij zij ze wij we ik je u haar hun hem dat die dit deze er wie wat welke welk hoe in op te ten ter
    van voor met aan bij uit om als ook`,
  joinsWords: true,
  groupsByStop: true,
  nameParticles: { opening: 'van', within: 'van' },
};
