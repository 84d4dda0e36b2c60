declare module 'discord-api-spec/zod' {
  /** One of the schemas made from Discord's API description. */
  export interface Schema {
    safeParse(value: unknown): {
      readonly success: boolean;
      readonly error?: {
        readonly issues: readonly {
          readonly path: readonly PropertyKey[];
          readonly message: string;
          readonly code?: string;
        }[];
      };
    };
  }
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema;
  export const ApplicationCommandUpdateRequestSchema: Schema;
  export const CreateMessageInteractionCallbackRequestSchema: Schema;
  export const IncomingWebhookRequestPartialSchema: Schema;
  export const IncomingWebhookUpdateRequestPartialSchema: Schema;
  export const MessageCreateRequestSchema: Schema;
  export const MessageResponseSchema: Schema;
  export const ModalInteractionCallbackRequestSchema: Schema;
  export const UpdateMessageInteractionCallbackRequestSchema: Schema;
}
