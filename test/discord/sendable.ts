import { ButtonStyle, ComponentType, type APIButtonComponent } from 'discord.js';
import type { Reply } from '../../src/discord/command.ts';
import { buttonsOf, partsOf, textsOf } from './reading.ts';

/** Why Discord would refuse a reply, or would read more into it than its text; [] where it is fine. */
export function faultsOf(reply: Reply): string[] {
  const texts = textsOf(reply);
  const characters = texts.join('').length;
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0);
  const components = partsOf(reply).length;
  const ids = buttonsOf(reply).flatMap((one) => ('custom_id' in one ? one.custom_id : []));
  return [
    ...(characters > 4_000 ? [`${characters} characters`] : []),
    ...(bytes > 10_170 ? [`${bytes} bytes`] : []),
    ...(components > 40 ? [`${components} components`] : []),
    ...(new Set(ids).size < ids.length ? [`one custom_id twice: ${ids.join(' ')}`] : []),
    ...texts.flatMap(textFaults),
    ...buttonsOf(reply).flatMap(buttonFaults),
    ...partsOf(reply).flatMap((part) =>
      part.type === ComponentType.ActionRow &&
      (part.components.length < 1 || part.components.length > 5)
        ? [`a row of ${part.components.length} buttons`]
        : [],
    ),
  ];
}

const BARE =
  /@(?:everyone|here)|<[@#]|<t:|<a?:|<\/|<https?:|https?:\/\/|(?<!`)`{3}|\]\(|\|\||~~|__|^>>> /mu;

/** An id as code: Discord shows what stands in it as it is, two underscores too. */
const ID_AS_CODE = /(?<!`)`[\w.-]+`(?!`)/gu;

function textFaults(text: string): string[] {
  // what a backslash stands before starts nothing
  const [bare] = BARE.exec(text.replaceAll(/\\[^]/gu, '\u0000').replaceAll(ID_AS_CODE, '')) ?? [];
  return [
    ...(text.trim() === '' ? ['an empty text'] : []),
    ...(/\p{Cs}/u.test(text) ? [`half a character in: ${text}`] : []),
    ...(bare === undefined ? [] : [`a bare ${bare} in: ${text}`]),
  ];
}

function buttonFaults(button: APIButtonComponent): string[] {
  const label = 'label' in button ? (button.label ?? '') : '';
  const url = button.style === ButtonStyle.Link ? button.url : 'https://fine.example/';
  const id = 'custom_id' in button ? button.custom_id : 'fine';
  return [
    ...(label.trim() === '' || label.length > 80 ? [`the label "${label}"`] : []),
    ...(url.length > 512 || !/^https?:/u.test(url) ? [`the url ${url}`] : []),
    ...(id.length < 1 || id.length > 100 ? [`the custom_id ${id}`] : []),
  ];
}
