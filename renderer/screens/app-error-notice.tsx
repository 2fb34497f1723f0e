import type { ReactNode } from 'react';
import type { AppError } from '#shared/api/errors.ts';
import { appStrings } from '#shared/strings/app.ts';
import { type ErrorText, errorText } from '#shared/strings/errors.ts';
import { Notice } from '../components/notice.tsx';

interface AppErrorNoticeProps {
  readonly error: AppError;
  /** Where the place makes other words true than the usual ones. */
  readonly words?: ErrorText;
  readonly tone?: 'info' | 'warn' | 'danger';
  readonly actions?: ReactNode;
  readonly quiet?: boolean;
  readonly onDismiss?: () => void;
}

/** A problem in its three parts: what happened to the work, what to do, and the folded detail. */
export function AppErrorNotice({
  error,
  words = errorText(error),
  tone = 'danger',
  actions,
  quiet = false,
  onDismiss,
}: AppErrorNoticeProps) {
  const { happened, next } = words;
  const text = error.detail ? `${error.type}: ${error.detail}` : error.type;
  return (
    <Notice
      tone={tone}
      happened={happened}
      next={next}
      detail={{ label: appStrings.details, text }}
      actions={actions}
      quiet={quiet}
      {...(onDismiss ? { onDismiss, dismissLabel: appStrings.dismiss } : {})}
    />
  );
}
