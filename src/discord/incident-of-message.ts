import { ComponentType, type APIMessageTopLevelComponent } from 'discord.js';
import { buttonState } from './button-id.ts';
import type { Press, Services } from './command.ts';

/**
 * An article of the incident that the message clicked is about, where all its buttons lead to articles
 * of one: the one that the button names, or another, as a corrected letter makes a text another article.
 */
export async function articleOfIncident(
  { state, message }: Pick<Press, 'state' | 'message'>,
  { engine, scope }: Pick<Services, 'engine' | 'scope'>,
): Promise<string> {
  const { article = '' } = state;
  for (const id of new Set([article, ...articlesIn(message)]))
    if (await engine.incident(id, scope)) return id;
  return article;
}

/** The articles that a message's buttons lead to. */
function articlesIn(components: readonly APIMessageTopLevelComponent[]): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.Container) return articlesIn(component.components);
    if (component.type !== ComponentType.ActionRow) return [];
    return component.components.flatMap((one) =>
      'custom_id' in one ? (buttonState(one.custom_id)?.article ?? []) : [],
    );
  });
}
