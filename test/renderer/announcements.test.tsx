// @vitest-environment happy-dom
// What is said aloud, word by word: the sentences stand here, so that a change of words is seen.
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand';
import { problem } from '#shared/api/errors.ts';
import { newId } from '#shared/lib/id.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { ClosedRound } from '../../renderer/canvases/insight/vote/closed-round.tsx';
import { DotsRound } from '../../renderer/canvases/insight/vote/dots-round.tsx';
import { addForLater } from '../../renderer/commands/parking-commands.ts';
import { perform } from '../../renderer/commands/perform.ts';
import { commandById } from '../../renderer/commands/registry.ts';
import { openForRoom } from '../../renderer/commands/stage-commands.ts';
import { makeClusters } from '../../renderer/commands/suggest-commands.ts';
import { ANNOUNCE_EVERY_MS } from '../../renderer/components/announcer.ts';
import { LiveRegion } from '../../renderer/components/live-region.tsx';
import { ConsoleNews } from '../../renderer/screens/console/console-news.tsx';
import { useClockNews } from '../../renderer/screens/console/use-clock-news.ts';
import { createAppStore } from '../../renderer/store/app-store.ts';
import { columnMemory } from '../../renderer/store/column-memory.ts';
import { AppContext, OpenSessionContext } from '../../renderer/store/hooks.ts';
import { createImportStore } from '../../renderer/store/import-store.ts';
import { createLibraryStore } from '../../renderer/store/library-store.ts';
import { createMachineStore } from '../../renderer/store/machine-store.ts';
import { createPlansStore } from '../../renderer/store/plans-store.ts';
import { type OpenWindow, openWindow } from '../builders/open-window.ts';
import { render } from '../builders/render.tsx';
import { settled } from '../builders/settled.ts';
import { noteAt, sessionOf } from '../builders/sorting-ways.ts';
import { groupOf, opening } from '../builders/voting.ts';

const at = { x: 10, y: 10 };
const run = ({ context }: OpenWindow, id: string, ...selected: readonly string[]): void => {
  context.view.select(selected);
  commandById(id).run(context);
};
/** A group of two notes, from the nth on. */
function group(open: OpenWindow, nth: number, title = '') {
  const { canvasId, context } = open;
  const clusterId = newId('cluster', context.random);
  const noteIds = [noteAt(open, nth), noteAt(open, nth + 1)];
  const place = { x: nth * 10, y: 0 };
  open.dispatch({ type: 'cluster.create', clusterId, canvasId, ...place, noteIds });
  if (title) open.dispatch({ type: 'cluster.rename', clusterId, title });
  return clusterId;
}

const acts: readonly (readonly [string, string, (open: OpenWindow) => void])[] = [
  [
    'a note moved into a group',
    'Moved ‘Note 3’ to ‘Doors’, 3 of 3',
    (open) => {
      const clusterId = group(open, 1, 'Doors');
      const noteIds = [noteAt(open, 3)] as const;
      perform(open.context, { to: 'cluster', noteIds, clusterId, beforeId: null });
    },
  ],
  [
    'a new group',
    'New group with 2 notes, 2 notes',
    (open) => run(open, 'note.group', noteAt(open, 1), noteAt(open, 2)),
  ],
  ['alone', 'Put ‘Note 1’ alone on the wall', (open) => run(open, 'note.alone', noteAt(open, 1))],
  [
    'back to the tray',
    'Moved ‘Note 1’ back to the tray',
    (open) => {
      open.dispatch({ type: 'note.place', places: [{ noteId: noteAt(open, 1), ...at }] });
      run(open, 'note.tray', noteAt(open, 1));
    },
  ],
  [
    'groups put together',
    'Put ‘Doors’ together with ‘Words’',
    (open) => {
      const [clusterId, intoId] = [group(open, 1, 'Doors'), group(open, 3, 'Words')];
      perform(open.context, { to: 'merged', clusterId, intoId });
    },
  ],
  ['duplicated', 'Duplicated ‘Note 1’', (open) => run(open, 'note.duplicate', noteAt(open, 1))],
  ['one deleted', 'Deleted 1 note', (open) => run(open, 'note.delete', noteAt(open, 1))],
  ['kept for later', 'Kept ‘Note 1’ for later', (open) => run(open, 'note.park', noteAt(open, 1))],
  [
    'written for later',
    'Kept ‘A bench’ for later, 1 note there',
    (open) => addForLater(open.context, 'A bench'),
  ],
  ['a voice kept', '‘Note 1’: a voice to keep', (open) => run(open, 'note.keep', noteAt(open, 1))],
  [
    'a family made',
    'New family of 2 groups',
    (open) => run(open, 'family.make', group(open, 1), group(open, 3)),
  ],
  [
    'a stage opened',
    'Name. What does this group say? A short sentence, not a single word.',
    (open) => {
      const stages = [...sessionOf(open).stage.values()];
      openForRoom(open.context, stages.find(({ kind }) => kind === 'name') ?? null);
    },
  ],
  [
    'the clock started',
    'The clock runs: 12 minutes for Sort.',
    (open) => run(open, 'clock.toggle'),
  ],
  [
    'tidied',
    'Tidied 2 things on the wall',
    (open) => {
      const [one, two] = [noteAt(open, 1), noteAt(open, 2)];
      open.dispatch({ type: 'note.place', places: [{ noteId: one, x: 7, y: 90 }] });
      open.dispatch({ type: 'note.place', places: [{ noteId: two, x: 60, y: 3 }] });
      run(open, 'wall.tidy');
    },
  ],
  [
    'suggested groups made',
    'Made 2 groups of 4 notes',
    (open) =>
      makeClusters(open.context, open.canvasId, [
        [noteAt(open, 1), noteAt(open, 2)],
        [noteAt(open, 3), noteAt(open, 4)],
      ]),
  ],
];

/** Said by components, from what only they know; here by their words alone. */
const sentences: readonly (readonly [string, string, string])[] = [
  ['the last dot put', '0 dots left', voteWords.turn.left(0)],
  [
    'no dot to put',
    'You have no dots left. Take one back first.',
    voteWords.stopped('none-left', 3),
  ],
  [
    'a note added',
    'Added ‘Soup’ to ‘What they like’, 1 note',
    insightWords.collect.added('Soup', 'What they like', 1),
  ],
];

describe('what is said aloud', () => {
  it.each(acts)('of %s: %s', async (_, sentence, act) => {
    const open = await openWindow('sort', 5);
    act(open);
    expect(open.context.view.state.getState().announcement).toBe(sentence);
  });

  it.each(sentences)('of %s: %s', (_, sentence, said) => expect(said).toBe(sentence));
});

describe('a vote by dots', () => {
  it('says the dots left, where it stops, and the reveal', async () => {
    const open = await openWindow('vote', 2);
    const { context, canvasId } = open;
    const roundId = newId('round', context.random);
    const item = groupOf(group(open, 1, 'Doors'));
    const more = { canvasId, targets: [item], voterCount: 1 };
    open.dispatch(opening(roundId, 'dots', more));
    const round = sessionOf(open).round.get(roundId);
    if (!round) throw new Error('No round was opened.');
    const target = { item, title: 'Doors', isAlone: false, noteCount: 2, notes: [] };
    const page = render(
      <OpenSessionContext value={context}>
        <DotsRound round={round} targets={[target]} />
      </OpenSessionContext>,
    );
    const said = () => context.view.state.getState().announcement;
    page.click(page.find('.vote-blank button'));
    page.click(page.find('[data-tile]'));
    expect(said()).toBe('2 dots left');
    page.click(page.find('[data-tile]'));
    page.click(page.find('[data-tile]'));
    expect(said()).toBe('At most 2 dots on one thing.');
    act(() => open.dispatch({ type: 'round.close', roundId }));
    page.rerender(
      <OpenSessionContext value={context}>
        <ClosedRound round={round} />
      </OpenSessionContext>,
    );
    page.click(page.find('.vote-blank button'));
    expect(said()).toBe('What the room chose');
    await act(() => settled(open));
    page.unmount();
  });
});

function ClockNews() {
  useClockNews();
  return null;
}

describe('the time of a step', () => {
  afterEach(() => vi.useRealTimers());

  it('is heard at five minutes, at one and at the end, each once', async () => {
    const open = await openWindow('sort', 0);
    const { context } = open;
    run(open, 'clock.toggle');
    await settled(open);
    const [visit] = sessionOf(open).visit.values();
    if (!visit) throw new Error('The clock was started.');
    vi.useFakeTimers();
    vi.setSystemTime(visit.startedAt);
    const { client, random } = context;
    const app = createAppStore({ client, random, now: Date.now });
    const stores = {
      app,
      library: createLibraryStore(client),
      imports: createImportStore(client, random, columnMemory(app)),
      plans: createPlansStore(client),
      machine: createMachineStore(client),
    };
    const page = render(
      <AppContext value={stores}>
        <OpenSessionContext value={context}>
          <ClockNews />
        </OpenSessionContext>
      </AppContext>,
    );
    const heard: string[] = [];
    const stop = context.view.state.subscribe(({ announcement }) => heard.push(announcement));
    for (let minute = 0; minute < 13; minute++) act(() => vi.advanceTimersByTime(60_000));
    expect(heard).toEqual(['5 minutes left', '1 minute left', 'Time is up.']);
    stop();
    page.unmount();
  });
});

describe('the safety of the work', () => {
  afterEach(() => vi.useRealTimers());

  it('is heard when the disk is full, and when saving goes on', async () => {
    const { context } = await openWindow('sort', 0);
    const state = createStore(() => context.store.state.getState());
    vi.useFakeTimers();
    const page = render(
      <OpenSessionContext value={{ ...context, store: { ...context.store, state } }}>
        <ConsoleNews />
      </OpenSessionContext>,
    );
    const heard = () => page.find('[role="status"]').textContent;
    act(() => state.setState({ trouble: problem('disk.full') }));
    expect(heard()).toBe(
      'Not saved. Your last changes are not saved yet: the disk is full. Everything is still here.',
    );
    act(() => state.setState({ trouble: null }));
    act(() => vi.advanceTimersByTime(ANNOUNCE_EVERY_MS));
    expect(heard()).toBe('Saved again.');
    page.unmount();
  });
});

describe('the same sentence said twice', () => {
  afterEach(() => vi.useRealTimers());

  it('is heard twice', () => {
    vi.useFakeTimers();
    const page = render(<LiveRegion news="Deleted 1 note" nth={1} error="" />);
    const heard = () => page.find('[role="status"]').textContent;
    expect(heard()).toBe('Deleted 1 note');
    page.rerender(<LiveRegion news="Deleted 1 note" nth={2} error="" />);
    act(() => vi.advanceTimersByTime(ANNOUNCE_EVERY_MS));
    expect(heard()).toBe('Deleted 1 note\u00a0');
    page.unmount();
  });
});
