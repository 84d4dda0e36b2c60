import { ComponentType, type APIMessageTopLevelComponent } from 'discord.js';
import { buttonState } from './button-id.ts';
import type { Press, Services } from './command.ts';

/**
 * The click with an article that still leads to its incident, on a message whose buttons all lead to
 * articles of one: a corrected letter makes the text behind a button another article. The click as it is
 * where none of them is left.
 */
export async function pressOnIncident(
  press: Press,
  { engine, scope }: Pick<Services, 'engine' | 'scope'>,
): Promise<Press> {
  for (const article of new Set([press.state.article ?? '', ...articlesIn(press.message)])) {
    const { incident } = await engine.incident(article, scope);
    if (incident) return { ...press, state: { ...press.state, article } };
  }
  return press;
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
