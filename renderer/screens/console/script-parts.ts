// A stage's script is free text; paragraphs that begin with "Watch for" are shown apart.
export interface ScriptParts {
  readonly say: readonly string[];
  readonly watchFor: readonly string[];
}

const WATCH = /^watch for\b[:\s]*/i;

export function scriptParts(script: string): ScriptParts {
  const paragraphs = script
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return {
    say: paragraphs.filter((paragraph) => !WATCH.test(paragraph)),
    watchFor: paragraphs
      .filter((paragraph) => WATCH.test(paragraph))
      .map((paragraph) => capitalised(paragraph.replace(WATCH, ''))),
  };
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
