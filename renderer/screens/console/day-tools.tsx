import { agreeWords } from '#shared/strings/day.ts';
import { parkingWords } from '#shared/strings/parking.ts';
import { showsPast } from '../../commands/in-the-past.ts';
import { commandById } from '../../commands/registry.ts';
import { Button } from '../../components/button.tsx';
import { useSession, useView } from '../../store/hooks.ts';
import { useCommandContext } from './use-command-context.ts';

/** What is at hand all day, whatever the step: the agreements, and what is kept for later. */
export function DayTools() {
  const context = useCommandContext();
  const isLookingBack = useView(showsPast);
  const agreements = commandById('room.agreements');
  const laterCount = useSession(({ session }) => {
    let count = 0;
    for (const { sort } of session.note.values()) if (sort.at === 'parked') count++;
    return count;
  });
  return (
    <>
      <Button
        look="quiet"
        icon="agreements"
        name={agreements.label}
        onClick={() => agreements.run(context)}
      >
        {agreeWords.list}
      </Button>
      <Button
        look="quiet"
        icon="later"
        name={parkingWords.buttonName(laterCount)}
        disabled={isLookingBack}
        onClick={() => commandById('parking.open').run(context)}
      >
        {parkingWords.button(laterCount)}
      </Button>
    </>
  );
}
