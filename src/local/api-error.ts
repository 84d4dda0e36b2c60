/** A refusal in Discord's form: HTTP status, Discord's own code, and faults by path. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: number;
  readonly errors: unknown;

  constructor(status: number, code: number, message: string, errors?: unknown) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

/** Discord's refusals, by meaning. Source: developer documentation, "Opcodes and Status Codes". */
export const refusals = {
  unauthorized: () => new ApiError(401, 0, '401: Unauthorized'),
  unknownRoute: () => new ApiError(404, 0, '404: Not Found'),
  unknownChannel: () => new ApiError(404, 10_003, 'Unknown Channel'),
  missingPermissions: () => new ApiError(403, 50_013, 'Missing Permissions'),
  unknownGuild: () => new ApiError(404, 10_004, 'Unknown Guild'),
  unknownMessage: () => new ApiError(404, 10_008, 'Unknown Message'),
  unknownWebhook: () => new ApiError(404, 10_015, 'Unknown Webhook'),
  unknownInteraction: () => new ApiError(404, 10_062, 'Unknown interaction'),
  alreadyAnswered: () => new ApiError(400, 40_060, 'Interaction has already been acknowledged.'),
  deadToken: () => new ApiError(401, 50_027, 'Invalid Webhook Token'),
  badBody: (errors: unknown) => new ApiError(400, 50_035, 'Invalid Form Body', errors),
  badJson: () => new ApiError(400, 50_109, 'The request body contains invalid JSON.'),
  serverError: (status: number) => new ApiError(status, 0, `${status}: trouble on demand`),
} as const;
