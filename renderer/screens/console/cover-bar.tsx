// Says so while the room sees something else than this board, and leads back to it.
import { openStage } from '#shared/derive/board.ts';
import { agreeWords } from '#shared/strings/day.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { runningWords as words } from '#shared/strings/running.ts';
import { endAgreements } from '../../commands/day-commands.ts';
import { commandById } from '../../commands/registry.ts';
import { elsewhere, endSpeaking, endWhere, turnSpeaker } from '../../commands/room-commands.ts';
import { Button } from '../../components/button.tsx';
import { useOpenSession, useSession, useView } from '../../store/hooks.ts';
import { ReportBar } from './report-bar.tsx';
import { useCommandContext } from './use-command-context.ts';

export function CoverBar() {
  const context = useCommandContext();
  const { view } = useOpenSession();
  const { whereWeAre, agreements, speaking, report, frozen, blank } = useSession(
    (state) => state.room,
  );
  const isPointing = useView((state) => state.room.isPointing);
  if (whereWeAre)
    return (
      <Bar text={frozen || blank ? words.where.behind : words.where.shown}>
        <Button shortcut="Escape" onClick={() => endWhere(context)}>
          {words.where.end}
        </Button>
      </Bar>
    );
  if (agreements)
    return (
      <Bar text={frozen || blank ? agreeWords.behind : agreeWords.shown}>
        <Button shortcut="Escape" onClick={() => endAgreements.run(context)}>
          {agreeWords.end}
        </Button>
      </Bar>
    );
  if (speaking) return <SpeakingBar />;
  if (report) return <ReportBar />;
  if (isPointing)
    return (
      <Bar text={words.point.hint}>
        <Button shortcut="Escape" onClick={() => view.lookAtRoom({ isPointing: false })}>
          {words.point.end}
        </Button>
      </Bar>
    );
  return <BringBar />;
}

function SpeakingBar() {
  const context = useCommandContext();
  const speaking = useSession((state) => state.room.speaking);
  if (!speaking) return null;
  const { names, at } = speaking;
  const name = names[at];
  const next = names[at + 1];
  const now =
    name === undefined ? words.speaking.barDone : words.speaking.bar(name, at + 1, names.length);
  return (
    <Bar text={next === undefined ? now : `${now} ${words.speaking.barNext(next)}`}>
      <Button look="quiet" disabled={at === 0} onClick={() => turnSpeaker(context, -1)}>
        {words.speaking.back}
      </Button>
      {name !== undefined && (
        <Button onClick={() => turnSpeaker(context, 1)}>{words.speaking.on}</Button>
      )}
      <Button look="quiet" shortcut="Escape" onClick={() => endSpeaking(context)}>
        {words.speaking.end}
      </Button>
    </Bar>
  );
}

/** One group is shown large here, and the room may be on another page. */
function BringBar() {
  const context = useCommandContext();
  const zoomedId = useView((state) => state.room.zoomedId);
  const title = useSession(({ session }) => session.cluster.get(zoomedId ?? '')?.title);
  const hasRoom = useSession(({ room }) => room.place !== 'nowhere');
  const isElsewhere = useSession(() => elsewhere(context) === 'group');
  const isHere = useSession(({ session }) => context.stage?.id === openStage(session)?.id);
  if (!hasRoom || !isElsewhere || !isHere || title === undefined) return null;
  const command = commandById('room.bring');
  return (
    <Bar text={words.bring.zoomed(title || insightWords.sort.unnamedGroup)}>
      <Button icon="bring" shortcut={command.shortcut} onClick={() => command.run(context)}>
        {command.label}
      </Button>
    </Bar>
  );
}

function Bar({ text, children }: { readonly text: string; readonly children: React.ReactNode }) {
  return (
    <div className="console-elsewhere" role="note">
      <p>{text}</p>
      {children}
    </div>
  );
}
