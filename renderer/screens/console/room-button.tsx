import { consoleStrings } from '#shared/strings/console.ts';
import { agreeWords } from '#shared/strings/day.ts';
import { runningWords } from '#shared/strings/running.ts';
import { showAgreements } from '../../commands/day-commands.ts';
import { commandById } from '../../commands/registry.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { useAppStores, useOpenSession, useSession } from '../../store/hooks.ts';
import { useCommandContext } from './use-command-context.ts';

const words = consoleStrings.room;
/** What the room sees besides the board, and what the two windows do together. */
const more = [
  ['room.where', 'where'],
  ['room.speaking', 'speak'],
  ['room.report', 'tables'],
  ['room.bring', 'bring'],
  ['room.point', 'point'],
  ['room.miniature', 'miniature'],
  ['room.present', 'present'],
] as const;

/** What the room sees, and opening its window. Its word tells when that is not the board. */
export function RoomButton() {
  const { app } = useAppStores();
  const context = useCommandContext();
  const { store, view, client } = useOpenSession();
  const { frozen, blank, agreements, spotlightId, place } = useSession((state) => state.room);

  const open = async (): Promise<void> => {
    const opened = await client.call('room.open', { sessionId: store.sessionId });
    if (!opened.ok) return app.report(opened.error);
    view.announce(opened.value.kind === 'window' ? words.opened : words.openedTab);
    if (opened.value.kind === 'window') return;
    // The tab must not share this tab's storage: it holds a token of its own.
    window.open(opened.value.address, '_blank', 'noopener');
    view.tellRoomAddress(opened.value.address);
  };

  const state = blank ? 'blank' : frozen ? 'frozen' : agreements ? 'agreements' : 'live';
  const icon = (
    { live: 'room', frozen: 'freeze', blank: 'blank', agreements: 'agreements' } as const
  )[state];
  return (
    <div className="console-room" data-state={state}>
      <MenuButton
        look="plain"
        label={
          state === 'agreements'
            ? agreeWords.state
            : state === 'live'
              ? runningWords.place.states[place]
              : words.states[state]
        }
        icon={icon}
        items={[
          { id: 'open', label: words.open, icon: 'room', onSelect: () => void open() },
          {
            id: 'freeze',
            label: frozen ? words.unfreeze : words.freeze,
            icon: 'freeze',
            shortcut: 'F',
            apart: true,
            onSelect: () => store.show({ frozen: !frozen }),
          },
          {
            id: 'blank',
            label: blank ? words.unblank : words.blank,
            icon: 'blank',
            shortcut: 'B',
            onSelect: () => store.show({ blank: !blank }),
          },
          {
            id: 'agreements',
            label: agreements ? agreeWords.end : agreeWords.show,
            icon: 'agreements',
            shortcut: 'A',
            disabled: !showAgreements.isEnabled(context),
            onSelect: () => showAgreements.run(context),
          },
          {
            id: 'spotlight',
            label: words.endSpotlight,
            icon: 'close',
            disabled: spotlightId === null,
            onSelect: () => store.show({ spotlightId: null }),
          },
          ...more.map(([id, icon_], nth) => {
            const command = commandById(id);
            return {
              id,
              icon: icon_,
              label: command.label,
              shortcut: command.shortcut,
              apart: nth === 0,
              disabled: !command.isEnabled(context),
              onSelect: () => command.run(context),
            };
          }),
        ]}
      />
    </div>
  );
}
