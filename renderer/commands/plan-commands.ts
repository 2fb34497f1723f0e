// The agenda of a session goes on its own way: as a plan that other sessions begin with.
import { planFileWords as words } from '#shared/strings/plan-files.ts';
import type { Command } from './command.ts';

export const savePlan: Command = {
  id: 'session.save-plan',
  label: words.command,
  shortcut: null,
  isEnabled: ({ store }) => store.state.getState().session.stage.size > 0,
  run: ({ view }) => view.open('save-plan'),
};
