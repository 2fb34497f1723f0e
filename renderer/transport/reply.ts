import { type AppError, problem } from '#shared/api/errors.ts';
import { err, type Result } from '#shared/lib/result.ts';

export type Reply = Result<unknown, AppError>;

const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && 'ok' in value;

/** What came over a wire as an envelope; anything else is a bug of the host. */
export const asReply = (value: unknown): Reply =>
  isReply(value) ? value : err(problem('app.bug', { detail: 'reply' }));
