import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIContainerComponent,
  type APIComponentInContainer,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
} from 'discord.js';
import { buttonId, type ButtonState } from './button-id.ts';
import { LIMITS, shortened } from './limits.ts';
import { unescaped } from './markdown.ts';

/** Ids of the components that buttons read back from their message. */
export const PART = { asked: 1, filters: 2, own: 3 } as const;

const HEADING = '### ';

/** A text display; `textIn` finds one with an `id` again. */
export function text(content: string, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content, ...(id !== undefined && { id }) };
}

/** A heading, in escaped Markdown. */
export function heading(markdown: string, id?: number): APITextDisplayComponent {
  return text(HEADING + markdown, id);
}

/** A line between parts. */
export const separator: APISeparatorComponent = { type: ComponentType.Separator };

/** A text with a link button beside it; the text alone where there is no address. */
export function withLink(
  content: string,
  label: string,
  url: string | undefined,
): APISectionComponent | APITextDisplayComponent {
  if (url === undefined) return text(content);
  return {
    type: ComponentType.Section,
    components: [text(content)],
    accessory: { type: ComponentType.Button, style: ButtonStyle.Link, label, url },
  };
}

/** A picture from the reply's own files; `alt` says in plain words what it shows. */
export function picture(name: string, alt: string): APIMediaGalleryComponent {
  const description = shortened(alt, LIMITS.altText);
  return {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${name}` }, description }],
  };
}

/** A button that returns `state` when it is clicked. */
export function button(
  label: string,
  state: ButtonState,
  { disabled = false } = {},
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: shortened(label, LIMITS.buttonLabel),
    custom_id: buttonId(state),
    ...(disabled && { disabled }),
  };
}

/** A row of buttons; nothing where there are none. */
export function row(
  buttons: readonly APIButtonComponent[],
): APIActionRowComponent<APIButtonComponent>[] {
  return buttons.length > 0
    ? [{ type: ComponentType.ActionRow, components: buttons.slice(0, LIMITS.buttonsInRow) }]
    : [];
}

/** A row with a menu: who picks one of its entries clicks the button with this label and state. */
export function menu(
  placeholder: string,
  entries: readonly APIButtonComponentWithCustomId[],
): APIActionRowComponent<APIStringSelectComponent>[] {
  if (entries.length === 0) return [];
  const options = entries.slice(0, LIMITS.choices).map(({ label = '', custom_id: value }) => ({
    label: shortened(label, LIMITS.choiceName),
    value,
  }));
  const select = {
    type: ComponentType.StringSelect as const,
    custom_id: buttonId({ verb: 'pick' }),
    placeholder,
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

/**
 * A row of as many of these buttons as a message has room for beside `others`, and beside a line and a row
 * that are added when it is sent (see public-reply.ts).
 */
export function rowBeside(
  buttons: readonly APIButtonComponent[],
  others: readonly APIComponentInContainer[],
): APIActionRowComponent<APIButtonComponent>[] {
  // the frame and the row itself are components too
  const room = LIMITS.components - LIMITS.addedComponents - 2 - countIn(others);
  return row(buttons.slice(0, Math.max(0, room)));
}

function countIn(components: readonly APIComponentInContainer[]): number {
  return components.reduce((sum, one) => {
    const nested = 'components' in one ? one.components.length : 0;
    return sum + 1 + nested + ('accessory' in one ? 1 : 0);
  }, 0);
}

/** The frame around an answer. */
export function container(components: readonly APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, components: [...components] };
}

/**
 * The text with this id in a message, as it was before it was escaped; undefined when it is not
 * there.
 */
export function textIn(
  components: readonly APIMessageTopLevelComponent[],
  id: number,
): string | undefined {
  for (const component of components) {
    if (component.type === ComponentType.TextDisplay && component.id === id)
      return unescaped(component.content.replace(/^(?:### |-# )/u, ''));
    if (component.type === ComponentType.Container) {
      const found = textIn(component.components, id);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
