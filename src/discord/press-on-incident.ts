import { ComponentType, type APIMessageTopLevelComponent } from 'discord.js';
import { buttonState } from './button-id.ts';
import type { Press, Services } from './command.ts';

/**
 * The click, with an article that still leads to its incident; the buttons of its message all lead
 * to articles on one incident. Correcting a letter of an article gives it another id, so a button
 * may lead to none any more. The click unchanged where none of the articles is left.
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

/** The articles that a message's buttons and menus lead to. */
function articlesIn(components: readonly APIMessageTopLevelComponent[]): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.Container) return articlesIn(component.components);
    if (component.type !== ComponentType.ActionRow) return [];
    return component.components.flatMap((one) => {
      const ids =
        one.type === ComponentType.StringSelect
          ? one.options.map(({ value }) => value)
          : 'custom_id' in one
            ? [one.custom_id]
            : [];
      return ids.flatMap((id) => buttonState(id)?.article ?? []);
    });
  });
}
