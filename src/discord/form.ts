import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import { buttonId, type ButtonState } from './button-id.ts';
import { beginningOf, LIMITS, shortened } from './limits.ts';

/** A form to be filled in: Discord's modal. At most five fields. */
export interface Form {
  readonly state: ButtonState;
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** A field of a form. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  /** What it holds at first. */
  readonly value?: string | undefined;
  /** Whether it takes several lines. */
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
  /** Characters; by default, as many as Discord allows. */
  readonly most?: number;
}

/** A form as Discord takes it. */
export function modalOf({ state, title, fields }: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: buttonId(state),
    title: shortened(title, LIMITS.modalTitle),
    components: fields.map((field) => {
      const { name, label, description, value = '', most = LIMITS.field } = field;
      return {
        type: ComponentType.Label,
        label: shortened(label, LIMITS.fieldLabel),
        ...(description !== undefined && { description: shortened(description, LIMITS.fieldNote) }),
        component: {
          type: ComponentType.TextInput,
          custom_id: name,
          style: field.isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
          required: field.isRequired ?? false,
          max_length: most,
          ...(value !== '' && { value: beginningOf(value, most) }),
        },
      };
    }),
  };
}
