import { sentenceOf } from '#shared/derive/insights.ts';
import type { Challenge } from '#shared/domain/challenge.ts';
import { challengeWords as words } from '#shared/strings/challenges.ts';
import { linkChallenge } from '../../commands/challenge-commands.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import { random } from '../day/use-day.ts';
import { LinkList } from './link-list.tsx';
import { useLearned } from './use-kindness.ts';

interface Props {
  readonly challenge: Challenge;
  readonly nth: number;
  readonly onClose: () => void;
}

/** What a question is drawn from: every insight with a tick. */
export function ChallengeLinkDialog({ challenge, nth, onClose }: Props) {
  const { store, view } = useOpenSession();
  const insights = useLearned();
  return (
    <Dialog
      title={words.linkTitle(nth)}
      closeLabel={words.close}
      onClose={onClose}
      footer={<Button onClick={onClose}>{words.close}</Button>}
    >
      <LinkList
        title={words.side}
        items={insights.map((insight) => ({
          id: insight.id,
          text: sentenceOf(insight),
          isOn: challenge.insightIds.includes(insight.id),
          onChange: (isOn) => linkChallenge({ store, view, random }, challenge, insight.id, isOn),
        }))}
      />
    </Dialog>
  );
}
