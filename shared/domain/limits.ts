// Every limit people may meet, named once. The host enforces them, the screens mirror them.
const KB = 1024;
const MB = 1024 * KB;

export const limits = {
  /** Serialised session, in UTF-8 bytes: what we open, and where growth is refused. */
  sessionBytes: 20 * MB,
  sessionGrowthBytes: 18 * MB,
  importBytes: 10 * MB,
  /** One plan file, and how many are kept. */
  planBytes: 4 * MB,
  plans: 200,
  importRows: 20_000,
  importColumns: 200,
  importCellChars: 10_000,
  pasteBytes: MB,
  pastePreviewLines: 50,
  jsonDepth: 64,
  jsonTokens: 2_000_000,
  notes: 5_000,
  /** Typed notes are counted in graphemes; stored text in UTF-16 units. */
  noteTypedGraphemes: 2_000,
  noteChars: 10_000,
  titleChars: 120,
  nameChars: 60,
  promptChars: 500,
  stages: 100,
  agreements: 30,
  actions: 200,
  insights: 50,
  insightLinks: 200,
  stakeholders: 200,
  relations: 400,
  /** Lines between notes and groups of a wall. */
  connectors: 1_000,
  partners: 60,
  gates: 12,
  criteria: 12,
  /** What the room shares out among criteria. */
  counters: 20,
  scorers: 40,
  challenges: 50,
  /** Ways to look at a question, in one deck. */
  lenses: 100,
  programmes: 20,
  programmeIdeas: 100,
  measures: 60,
  readings: 1_000,
  pledges: 200,
  canvases: 20,
  lanes: 30,
  tables: 40,
  people: 500,
  /** Dots a person has, and may put on one thing. */
  dots: 20,
  rounds: 50,
  roundTargets: 1_000,
  /** Votes one thing can get: every person, every dot. */
  roundVotes: 10_000,
  paperNotes: 1_000,
  scriptChars: 5_000,
  /** Ops in one change; a longer paste goes by its own route. */
  opsPerChange: 1_000,
  /** Wall positions, in note-widths from the wall's origin. */
  wallReach: 500,
  httpBodyBytes: 64 * KB,
  headerBytes: 8 * KB,
  messageBytes: MB,
  /** A finished picture or document, and pages on their way to a printer. */
  exportBytes: 64 * MB,
  printBytes: 32 * MB,
  workerMs: 5_000,
  /** How long a session stays in the trash. */
  trashDays: 30,
} as const;
