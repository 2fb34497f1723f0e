// Every command there is. Menus, buttons, keys and the shortcut sheet read from this list.

import { chainCommands } from './chain-commands.ts';
import { challengeCommands } from './challenge-commands.ts';
import { clockCommands } from './clock-commands.ts';
import type { Command } from './command.ts';
import { connectorCommands } from './connector-commands.ts';
import { dayCommands } from './day-commands.ts';
import { familyCommands } from './family-commands.ts';
import { findCommands } from './find-commands.ts';
import { handsCommand } from './hands-commands.ts';
import { lockCommands } from './held-back.ts';
import { historyCommands } from './history-commands.ts';
import { ideaCommands } from './idea-commands.ts';
import { nowOnly } from './in-the-past.ts';
import { noteCommands } from './note-commands.ts';
import { prefillCommand } from './objective-commands.ts';
import { parkingCommands } from './parking-commands.ts';
import { partnerCommands } from './partner-commands.ts';
import { savePlan } from './plan-commands.ts';
import { prepareAgenda } from './prepare-commands.ts';
import { programmeCommands } from './programme-commands.ts';
import { replayCommands } from './replay-commands.ts';
import { reportCommands } from './report-commands.ts';
import { addReview } from './review-commands.ts';
import { roomCommands } from './room-commands.ts';
import { runningCommands } from './running-commands.ts';
import { sessionCommands } from './session-commands.ts';
import { slipCommands } from './slip-commands.ts';
import { stageCommands } from './stage-commands.ts';
import { suggestCommands } from './suggest-commands.ts';
import { tableCommands, voiceCommands } from './table-commands.ts';
import { tidyCommands } from './tidy-commands.ts';
import { viewCommands } from './view-commands.ts';
import { wallCommands } from './wall-commands.ts';

const all: readonly Command[] = [
  ...sessionCommands,
  ...stageCommands,
  ...clockCommands,
  ...noteCommands,
  ...lockCommands,
  ...slipCommands,
  ...voiceCommands,
  ...tableCommands,
  ...familyCommands,
  ...connectorCommands,
  ...wallCommands,
  ...tidyCommands,
  ...findCommands,
  ...suggestCommands,
  ...replayCommands,
  ...historyCommands,
  ...viewCommands,
  ...runningCommands,
  ...dayCommands,
  ...roomCommands,
  ...reportCommands,
  ...parkingCommands,
  ...partnerCommands,
  ...programmeCommands,
  prefillCommand,
  ...challengeCommands,
  ...ideaCommands,
  ...chainCommands,
  handsCommand,
  addReview,
  prepareAgenda,
  savePlan,
];
export const commands: readonly Command[] = all.map(nowOnly);

/** @throws when no command has this id: a bug. */
export function commandById(id: string): Command {
  const found = commands.find((command) => command.id === id);
  if (!found) throw new Error(`No command is called ${id}.`);
  return found;
}
