interface Download {
  readonly name: string;
  readonly mime: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Hands a document to the browser's own downloads. */
export function download({ name, mime, content }: Download): void {
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address by the next task; earlier some have not.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
