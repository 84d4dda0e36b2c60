import { listOf, objectOf, textOf, type Json } from './json.ts';
import { accentOf, type PartContext, type PartView } from './view-parts.ts';

/** An embed (the older kind) as the most similar container. */
export function embedView(embed: Json, context: PartContext): PartView {
  const title = textOf(embed.title);
  const url = textOf(embed.url);
  const texts = [
    textOf(objectOf(embed.author).name),
    title && (url ? `**[${title}](${url})**` : `**${title}**`),
    textOf(embed.description),
    ...listOf(embed.fields).map(({ name, value }) => `**${textOf(name)}**\n${textOf(value)}`),
    textOf(objectOf(embed.footer).text) && `-# ${textOf(objectOf(embed.footer).text)}`,
  ];
  return {
    kind: 'container',
    accent: accentOf(embed.color),
    isSpoiler: false,
    parts: texts.flatMap((text): PartView[] =>
      text ? [{ kind: 'text', html: context.html(text) }] : [],
    ),
  };
}
