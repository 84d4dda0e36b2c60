import type { Reply } from './command.ts';
import { isAway, isBusy } from './failures.ts';
import { noticeReply } from './reply.ts';
import { ShareError } from './shares.ts';

/** For a command that failed; the log says why. */
const sorryReply = noticeReply(
  'Something went wrong here, and it has been logged. Please try again.',
);

const busyReply = noticeReply(
  'Busy: too many questions at once, and this one was left out. Please ask again in a minute.',
);

/** For an engine that has ended or stands still. What was begun may be done, or not. */
const awayReply = noticeReply(
  'The part of the bot that reads the articles stopped in the middle of this, and is being started again. Please try again in a minute.',
);

/** What somebody is told whose question could not be answered. */
export function apologyFor(error: unknown): Reply {
  if (error instanceof ShareError) return shareReply(error);
  if (isBusy(error)) return busyReply;
  return isAway(error) ? awayReply : sorryReply;
}

function shareReply({ of, most }: ShareError): Reply {
  return noticeReply(
    of === 'person'
      ? `Busy: ${most} of your questions are being answered, and this one was left out. Please wait for an answer, then ask again.`
      : `Busy: ${most} questions of this server are being answered, and this one was left out. Please ask again in a moment.`,
  );
}

/** For a command or a button that this version does not have. */
export const unknownReply = noticeReply(
  'This belongs to another version of the bot. Please ask again.',
);

/** For a channel that is not among those named. */
export const elsewhereReply = noticeReply(
  'The bot does not answer in this channel, only in those that whoever runs it has named.',
);

/** For the time in which the bot finishes what it has begun. */
export const stoppingReply = noticeReply(
  'The bot is just being restarted. Please ask again in a moment.',
);
