// What a test can do with the running app, whichever way it runs.
import type { Page } from '@playwright/test';

export const backEnds = ['web', 'double', 'electron'] as const;
export type BackEnd = (typeof backEnds)[number];

export interface ExportedFile {
  readonly name: string;
  readonly text: string;
  /** The same, for what is no text. */
  readonly bytes: Buffer;
}

export interface RunningApp {
  readonly backEnd: BackEnd;
  /** Stays the same through `kill` and `restart`. */
  readonly dataFolder: string;
  /** A folder for the test's own files, taken away at the end. */
  readonly scratch: string;
  /** The facilitator's page of the present run. */
  readonly console: Page;
  /** Does something that opens the room window, and gives its page. */
  roomOpenedBy(act: () => Promise<void>): Promise<Page>;
  /** Does something that saves or downloads a file, and gives what came out. */
  exportedBy(act: () => Promise<void>): Promise<ExportedFile>;
  /** The same for so many files at once; gives their names in order. */
  exportedAllBy(count: number, act: () => Promise<void>): Promise<readonly string[]>;
  /** SIGKILL: the host has no chance to tidy up. */
  kill(): Promise<void>;
  /** Starts the app again after `kill` or `quit`, with the same folder, and files to open. */
  restart(files?: readonly string[]): Promise<void>;
  /** Opens files with the app that runs, as a desktop does; only a desktop app can be told. */
  openWith(how: 'open-file' | 'second-instance', ...files: readonly string[]): Promise<void>;
  /** Ends it as a person would; everything is on the disk after it. Gives the exit code. */
  quit(): Promise<number | null>;
  /** Console errors, exceptions and bugs so far. */
  problems(): readonly string[];
  /** Those of the pages so far, which the test has brought about on purpose: they are forgotten. */
  takeProblems(): readonly string[];
  /** Ends what still runs and takes the folder away. @throws when there were problems */
  close(): Promise<void>;
}

/** One run of one back end: between a start and an end. */
export interface Run {
  readonly console: Page;
  roomOpenedBy(act: () => Promise<void>): Promise<Page>;
  exportedBy(act: () => Promise<void>): Promise<ExportedFile>;
  /** The same for so many files at once; gives their names in order. */
  exportedAllBy(count: number, act: () => Promise<void>): Promise<readonly string[]>;
  openWith?(how: 'open-file' | 'second-instance', ...files: readonly string[]): Promise<void>;
  kill(): Promise<void>;
  quit(): Promise<number | null>;
  /** What the host printed. */
  output(): string;
}

export interface RunOptions {
  readonly dataFolder: string;
  /** A folder for what the run itself needs, taken away at the end. */
  readonly scratch: string;
  /** The built Node side: `dist/electron`, or a copy that was broken on purpose. */
  readonly bundle: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Named on the command line. */
  readonly files: readonly string[];
  watch(page: Page): void;
}
export type Start = (options: RunOptions) => Promise<Run>;
