import type { LocalizationMap } from 'discord.js';
import de from './locales/de.json' with { type: 'json' };
import es from './locales/es.json' with { type: 'json' };
import fr from './locales/fr.json' with { type: 'json' };

/** Names and descriptions in one language, by the English ones; what is missing is shown in English. */
interface Translations {
  readonly names: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** By Discord's locales; Spanish is one for Spain and America. */
export const TRANSLATIONS: Readonly<Record<'de' | 'fr' | 'es-ES' | 'es-419', Translations>> = {
  de,
  fr,
  'es-ES': es,
  'es-419': es,
};

/** What Discord shows of a command, or of a part of one. */
export interface Shown {
  readonly name: string;
  readonly description?: string | undefined;
  readonly options?: readonly Shown[] | undefined;
}

/**
 * A command, with its options, as it is registered: with its names and descriptions in all languages. Discord
 * shows them by the language of whoever types, and sends the English names.
 */
export function localized(shown: Shown): Shown {
  const { name, description, options } = shown;
  const names = inAll(name, name === name.toLowerCase() ? 'names' : 'texts');
  const descriptions = description ? inAll(description, 'texts') : undefined;
  return {
    ...shown,
    ...(names && { name_localizations: names }),
    ...(descriptions && { description_localizations: descriptions }),
    ...(options && { options: options.map(localized) }),
  };
}

/** A text in all languages that have it; undefined where none has. */
function inAll(english: string, kind: keyof Translations): LocalizationMap | undefined {
  const found = Object.entries(TRANSLATIONS).flatMap(([locale, { [kind]: known }]) =>
    Object.hasOwn(known, english) ? [[locale, known[english]]] : [],
  );
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
