// While tables work or report: whose turn it is, how long still, who comes next, and what is done
// about it.
import { clockStrings } from '#shared/strings/clock.ts';
import { reportWords as words } from '#shared/strings/report-back.ts';
import { commandById } from '../../commands/registry.ts';
import { endReport, turnReport } from '../../commands/report-commands.ts';
import { Button } from '../../components/button.tsx';
import { useReport } from '../use-report.ts';
import { useCommandContext } from './use-command-context.ts';

export function ReportBar() {
  const context = useCommandContext();
  const shown = useReport();
  if (!shown) return null;
  const { at, names, clock } = shown;
  const name = names[at ?? -1];
  const next = names[(at ?? -1) + 1];
  const command = commandById('report.take-down');
  const left = clock.isOver ? words.isUp : words.left(clockStrings.left(clock.seconds));
  return (
    <div className="console-elsewhere" role="note">
      <p>
        {name !== undefined && at !== null && `${words.bar(name, at + 1, names.length)} ${left}`}
        {name === undefined && (at === null ? words.workingShort : words.heard)}
        {next !== undefined && ` ${words.next(next)}`}
      </p>
      {command.isEnabled(context) && (
        <Button icon="note" shortcut={command.shortcut} onClick={() => command.run(context)}>
          {command.label}
        </Button>
      )}
      <Button look="quiet" disabled={at === null} onClick={() => turnReport(context, -1)}>
        {words.back}
      </Button>
      {(at === null || name !== undefined) && (
        <Button onClick={() => turnReport(context, 1)}>
          {at === null ? words.first : words.on}
        </Button>
      )}
      <Button look="quiet" shortcut="Escape" onClick={() => endReport(context)}>
        {words.end}
      </Button>
    </div>
  );
}
