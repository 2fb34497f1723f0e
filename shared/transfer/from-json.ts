// A JSON file: our own, or the board of a tool whose shape we know.
import { type AppError, problem } from '../api/errors.ts';
import type { BoardTool, GroupPreview, LinePreview } from '../api/import-preview.ts';
import { limits } from '../domain/limits.ts';
import { isOurs } from '../format/envelope.ts';
import { isPlanFile } from '../format/plan-file.ts';
import { parseJson } from '../format/safe-json.ts';
import type { RandomBytes } from '../lib/id.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { MadeBoard } from './board-maker.ts';
import { fromExcalidraw } from './from-excalidraw.ts';
import { fromJsonCanvas } from './from-json-canvas.ts';
import { fromKumu } from './from-kumu.ts';
import { fromScrumlr } from './from-scrumlr.ts';
import { fromParsed } from './from-session.ts';
import type { ParsedImport } from './parsed-import.ts';
import type { PeopleMaker } from './people-maker.ts';
import { fromPlan } from './plan-document.ts';

type Reader = readonly [tool: BoardTool, read: (parsed: unknown) => MadeBoard | null];
const boards: readonly Reader[] = [
  ['scrumlr', fromScrumlr],
  ['excalidraw', fromExcalidraw],
  ['json-canvas', fromJsonCanvas],
];
export const noGroups: readonly GroupPreview[] = [];
export const noLines: readonly LinePreview[] = [];

export function fromJson(text: string, random: RandomBytes): Result<ParsedImport, AppError> {
  const parsed = parseJson(text);
  if (parsed.ok && !isOurs(parsed.value)) {
    for (const [tool, read] of boards) {
      const board = read(parsed.value);
      if (board) return boardOf(tool, board);
    }
    const people = fromKumu(parsed.value);
    if (people) return peopleOf(people);
  }
  if (parsed.ok && isPlanFile(parsed.value)) {
    const plan = fromPlan(parsed.value, text.length);
    return plan.ok ? ok({ kind: 'plan', ...plan.value }) : plan;
  }
  const session = fromParsed(parsed, text, random);
  return session.ok ? ok({ kind: 'session', ...session.value }) : session;
}

function boardOf(tool: BoardTool, board: MadeBoard): Result<ParsedImport, AppError> {
  const { title, notes, groups, lines, leftOut } = board;
  if (notes.length === 0 && groups.length === 0) return err(problem('file.no-notes'));
  const preview = {
    ...({ kind: 'board', tool, title, leftOut } as const),
    notes: notes.slice(0, limits.pastePreviewLines),
    noteCount: notes.length,
    groupCount: groups.length,
    voteCount: notes.reduce((sum, { votes = 0 }) => sum + votes, 0),
    lineCount: lines.length,
  };
  return ok({ kind: 'notes', preview, notes, groups, lines });
}

function peopleOf(maker: PeopleMaker): Result<ParsedImport, AppError> {
  const made = maker.made();
  if (made.people.length === 0) return err(problem('file.no-notes'));
  const preview = {
    ...({ kind: 'people', leftOut: maker.tally.list() } as const),
    people: made.people.slice(0, limits.pastePreviewLines),
    peopleCount: made.people.length,
    relationCount: made.relations.length,
  };
  return ok({ kind: 'people', preview, ...made });
}
