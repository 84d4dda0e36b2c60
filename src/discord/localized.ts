import type { LocaleString, LocalizationMap } from 'discord.js';
import cs from './locales/cs.json' with { type: 'json' };
import da from './locales/da.json' with { type: 'json' };
import de from './locales/de.json' with { type: 'json' };
import es from './locales/es.json' with { type: 'json' };
import fi from './locales/fi.json' with { type: 'json' };
import fr from './locales/fr.json' with { type: 'json' };
import hu from './locales/hu.json' with { type: 'json' };
import it from './locales/it.json' with { type: 'json' };
import nl from './locales/nl.json' with { type: 'json' };
import no from './locales/no.json' with { type: 'json' };
import pt from './locales/pt.json' with { type: 'json' };
import ro from './locales/ro.json' with { type: 'json' };
import ru from './locales/ru.json' with { type: 'json' };
import sv from './locales/sv.json' with { type: 'json' };
import tr from './locales/tr.json' with { type: 'json' };
import uk from './locales/uk.json' with { type: 'json' };
import zh from './locales/zh.json' with { type: 'json' };

/** Names and descriptions in one language, by the English ones; what is missing is shown in English. */
interface Translations {
  readonly names: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * By Discord's locales: the languages that articles are read in, as far as Discord can be used in them.
 * Spanish is one for Spain and America; of Portuguese Discord has the Brazilian one only, and the Chinese
 * here is in simplified characters.
 */
export const TRANSLATIONS = {
  cs,
  da,
  de,
  'es-ES': es,
  'es-419': es,
  fi,
  fr,
  hu,
  it,
  nl,
  no,
  'pt-BR': pt,
  ro,
  ru,
  'sv-SE': sv,
  tr,
  uk,
  'zh-CN': zh,
} satisfies Partial<Record<LocaleString, Translations>>;

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
  const found = Object.entries<Translations>(TRANSLATIONS).flatMap(([locale, { [kind]: known }]) =>
    Object.hasOwn(known, english) ? [[locale, known[english]]] : [],
  );
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
